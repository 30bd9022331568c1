import { describe, expect, it } from "vitest";
import { runningApi } from "../support/api";

const api = runningApi();
const MAINTAINER = "maintainer-of-wireguard";
const CANDIDATE = "0441a379af7cce26fadad4931b82baa076dff93a";
const tpm = (slug: string) => ({ slug, summary: "Sealed keys.", repository: "https://github.com/linuxkit/linuxkit" });

describe("POST /projects", () => {
  it("201: the chair registers one, and it is there at once", async () => {
    const body = await api.done({
      path: "/projects",
      by: await api.as("chair"),
      body: { ...tpm("tpm"), tags: ["kernel"] },
    });
    expect(body).toMatchObject({ projects: ["tpm"], entries: [await api.head()], practice: true });
    const { body: project } = await api.ask({ path: "/projects/tpm" });
    expect(project).toMatchObject({ slug: "tpm", tags: ["kernel"], outcome: "undetermined", candidate: null });
  });

  it("201: or up to 200 at once", async () => {
    const list = Array.from({ length: 200 }, (_, index) => tpm(`many-${index}`));
    expect((await api.done({ path: "/projects", by: await api.as("chair"), body: list })).entries).toHaveLength(200);
  });

  it("401, 403: nobody, anybody else, any token", async () => {
    await api.refuses({ path: "/projects", body: tpm("a") }, 401, "say who you are");
    for (const handle of [MAINTAINER, "voter-arm", "release-engineer", "stranger"])
      await api.refuses(
        { path: "/projects", by: await api.as(handle), body: tpm("a") },
        403,
        "registering a project takes a chair",
      );
    const by = await api.token("chair", { scopes: ["ci:write", "project:write"], project: null });
    await api.refuses({ path: "/projects", by, body: tpm("a") }, 403, "Sign in to do it");
  });

  it("409: a name that is taken; then none of the list is registered", async () => {
    const by = await api.as("chair");
    await api.refuses(
      { path: "/projects", by, body: tpm("wireguard") },
      409,
      "there is a project called wireguard already",
    );
    await api.refuses({ path: "/projects", by, body: [tpm("b"), tpm("c"), tpm("b")] }, 409, "called b already");
    expect((await api.ask({ path: "/projects/c" })).status).toBe(404);
  });

  it.each([
    ["a slug that is none", { ...tpm("a"), slug: "A/../b" }, "slug"],
    ["a repository that is none", { ...tpm("a"), repository: "file:///etc/passwd" }, "repository"],
    ["a field there is not", { ...tpm("a"), leads: [] }, "leads"],
    ["a wrong one in a list", [tpm("a"), { ...tpm("b"), summary: "" }], "[1].summary"],
    ["none", [], ""],
    ["more than 200", Array.from({ length: 201 }, (_, index) => tpm(`p${index}`)), ""],
  ])("422: %s", async (_what, body, path) => {
    const told = await api.refuses({ path: "/projects", by: await api.as("chair"), body }, 422, "Not recorded");
    expect(told.body.errors?.map((error) => error.path)).toEqual([path]);
  });
});

describe("PATCH /projects/{slug}", () => {
  const edit = async (handle: string | null, body: object, path = "/projects/wireguard") => ({
    method: "PATCH",
    path,
    body,
    ...(handle !== null && { by: await api.as(handle) }),
  });

  it("201: what is said is changed, what is left out stays; 200 when nothing is new", async () => {
    await api.done(await edit(MAINTAINER, { summary: "A small tunnel.", organisation: null }));
    expect((await api.ask({ path: "/projects/wireguard" })).body).toMatchObject({
      summary: "A small tunnel.",
      organisation: null,
      name: "WireGuard",
      tags: ["kernel", "network", "series-4.9"],
    });
    const again = await api.done(await edit(MAINTAINER, { summary: "A small tunnel." }), 200);
    expect(again).toEqual({ project: "wireguard", entries: [], practice: true });
  });

  it("201: a maintainer sets a tag that no policy names; the chair any", async () => {
    await api.done(await edit(MAINTAINER, { tags: ["kernel", "crypto"] }));
    await api.done(await edit("chair", { tags: ["kernel", "service"] }));
    await api.done(await edit("chair", { tags: ["kernel"] }));
  });

  it("403: a maintainer setting or taking off a policy's tag", async () => {
    await api.refuses(
      await edit(MAINTAINER, { tags: ["kernel", "service"] }),
      403,
      "setting a tag that a policy names takes a chair",
    );
    await api.refuses(await edit(MAINTAINER, { tags: [] }), 403, "setting a tag that a policy names takes a chair");
  });

  it("401, 403, 404, 422", async () => {
    await api.refuses(await edit(null, { summary: "x" }), 401, "say who you are");
    await api.refuses(
      await edit("maintainer-of-landlock", { summary: "x" }),
      403,
      "takes a maintainer or a chair of wireguard",
    );
    await api.refuses(await edit("chair", { summary: "x" }, "/projects/wg"), 404, "no project called wg");
    await api.refuses(await edit("chair", { slug: "wg" }), 422, "slug: No such field");
    await api.refuses(await edit("chair", { boardFrom: "2017-01-01T00:00:00Z" }), 422, "boardFrom: No such field");
    await api.refuses(await edit("chair", { upstream: "javascript:alert(1)" }), 422, "upstream");
  });
});

describe("POST /projects/{slug}/reasons", () => {
  const path = "/projects/wireguard/reasons";
  const body = { criterion: "manifest-fresh", text: "The base’s pins break its build." };

  it("201: a maintainer says why a should is open; the standing stays", async () => {
    const told = await api.done({ path, by: await api.as(MAINTAINER), body });
    expect(told).toMatchObject({ criterion: { key: "manifest-fresh", before: "unmet", after: "unmet" } });
    const verdict = (await api.ask({ path: "/projects/wireguard/verdict" })).body;
    expect(verdict.standings).toContainEqual(
      expect.objectContaining({ key: "manifest-fresh", reason: expect.objectContaining(body_of(body)) }),
    );
  });

  it("401, 403, 404", async () => {
    await api.refuses({ path, body }, 401, "say who you are");
    for (const handle of ["chair", "voter-arm", "stranger"])
      await api.refuses({ path, by: await api.as(handle), body }, 403, "giving a reason takes a maintainer");
    await api.refuses(
      { path, by: await api.as(MAINTAINER), body: { ...body, criterion: "fresh" } },
      404,
      "has no criterion fresh",
    );
  });

  it("409: for what is met; 422: for a must, or without a word", async () => {
    const by = await api.as(MAINTAINER);
    await api.refuses({ path, by, body: { ...body, criterion: "manifest-trust" } }, 409, "trust is met");
    await api.refuses({ path, by, body: { ...body, criterion: "ci-build" } }, 422, "A reason settles a should alone");
    await api.refuses({ path, by, body: { ...body, text: "  " } }, 422, "Say why, in a sentence.");
  });
});

describe("POST /projects/{slug}/review-requests", () => {
  const path = "/projects/wireguard/review-requests";

  it("201: they become its holders", async () => {
    const told = await api.done({ path, by: await api.as(MAINTAINER), body: { of: ["voter-arm", "voter-ibm"] } });
    expect(told).toMatchObject({ criterion: { key: "sig-review", before: "unknown", after: "pending" } });
  });

  it("401, 403, 404, 422", async () => {
    const by = await api.as(MAINTAINER);
    await api.refuses({ path, body: { of: ["voter-arm"] } }, 401, "say who you are");
    await api.refuses({ path, by: await api.as("voter-arm"), body: { of: ["voter-arm"] } }, 403, "takes a maintainer");
    await api.refuses(
      { path: "/projects/wg/review-requests", by, body: { of: ["voter-arm"] } },
      404,
      "no project called wg",
    );
    await api.refuses(
      { path, by, body: { of: [MAINTAINER, "nobody"] } },
      422,
      `${MAINTAINER}, nobody cannot review it`,
    );
    await api.refuses({ path, by, body: { of: [] } }, 422, "Name whom you ask.");
  });

  it("409: without a candidate", async () => {
    const by = await api.as("maintainer-of-memorizer");
    await api.refuses(
      { path: "/projects/memorizer/review-requests", by, body: { of: ["voter-arm"] } },
      409,
      "has no candidate yet",
    );
  });
});

describe("POST /projects/{slug}/reviews", () => {
  const path = "/projects/wireguard/reviews";
  const body = { accepts: true, text: "I read the patch and the yml.", revision: CANDIDATE };

  it("201: two voters, and it is reviewed", async () => {
    await api.done({ path, by: await api.as("voter-arm"), body });
    const told = await api.done({ path, by: await api.as("voter-ibm"), body });
    expect(told).toMatchObject({ criterion: { key: "sig-review", after: "met" } });
  });

  it("401, 403: nobody, a maintainer on the own project, a stranger, a token", async () => {
    await api.refuses({ path, body }, 401, "say who you are");
    await api.refuses({ path, by: await api.as("stranger"), body }, 403, "reviewing a candidate takes a voter");
    await api.refuses(
      { path, by: await api.as(MAINTAINER), body },
      403,
      `${MAINTAINER.replaceAll("-", " ")} maintains this project`,
    );
    await api.refuses({ path, by: await api.token("voter-arm", { project: null }), body }, 403, "Sign in to do it");
  });

  it("403: a maintainer who is a voter too", async () => {
    await api.done({
      path: "/appointments",
      by: await api.as("chair"),
      body: { who: MAINTAINER, role: "voter", of: { channel: "testing" } },
    });
    await api.refuses({ path, by: await api.as(MAINTAINER), body }, 403, "reviewing a candidate takes somebody else");
  });

  it("404, 409, 422", async () => {
    const by = await api.as("voter-arm");
    await api.refuses({ path: "/projects/wg/reviews", by, body }, 404, "no project called wg");
    await api.refuses({ path, by, body: { ...body, revision: "c".repeat(40) } }, 409, "Look at it again");
    await api.refuses({ path, by, body: { text: "x" } }, 422, "accepts: Missing.");
    await api.refuses({ path, by, body: { accepts: true } }, 422, "text: Missing.");
  });
});

const body_of = ({ text }: { text: string }) => ({ text });
