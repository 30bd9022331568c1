import { describe, expect, it } from "vitest";
import { runningApi } from "../support/api";

const api = runningApi();
const MAINTAINER = "maintainer-of-wireguard";
const ATTESTATIONS = "/projects/wireguard/attestations";
const candidate = "0441a379af7cce26fadad4931b82baa076dff93a";
const link = `https://github.com/linuxkit/linuxkit/blob/${candidate}/projects/wireguard/README.md`;

/** A new claim on upstream by the maintainer; answers its entry. */
async function claimed(): Promise<number> {
  const url = "https://lkml.org/lkml/2017/7/1";
  const { entries } = await api.done({
    path: ATTESTATIONS,
    by: await api.as(MAINTAINER),
    body: { criterion: "upstream-path", url },
  });
  return entries?.[0] ?? 0;
}

describe(`POST ${ATTESTATIONS}`, () => {
  it("201: a maintainer marks a criterion, and hears what that did", async () => {
    const body = await api.done({
      path: ATTESTATIONS,
      by: await api.as(MAINTAINER),
      body: { criterion: "readme", url: link },
    });
    expect(body).toMatchObject({
      project: "wireguard",
      channel: "testing",
      entries: [await api.head()],
      criterion: { key: "readme", before: "met", after: "met" },
      before: "undetermined",
      after: "undetermined",
      practice: true,
    });
  });

  it("201: a token made for that does it for its maker", async () => {
    const by = await api.token(MAINTAINER, { scopes: ["project:write"] });
    await api.done({ path: ATTESTATIONS, by, body: { criterion: "maintainer", text: "@zx2c4" } });
  });

  it("401: nobody, and tokens that are not good", async () => {
    const body = { criterion: "readme", url: link };
    await api.refuses({ path: ATTESTATIONS, body }, 401, "say who you are");
    for (const is of ["expired", "revoked"] as const)
      await api.refuses(
        { path: ATTESTATIONS, by: await api.token(MAINTAINER, { is }), body },
        401,
        "/settings makes another",
      );
    for (const authorization of ["Bearer slw_unheard-of-unheard-of", "Basic eDp5", "Bearer", "slw_x"])
      await api.refuses(
        { path: ATTESTATIONS, by: { authorization }, body },
        401,
        "the token is unknown, revoked or over",
      );
  });

  it.each([
    ["stranger", "takes a maintainer of wireguard, and stranger is not that today"],
    ["chair", "takes a maintainer of wireguard"],
    ["voter-ibm", "takes a maintainer of wireguard"],
    ["maintainer-of-landlock", "takes a maintainer of wireguard"],
    ["ci-of-wireguard", "takes a maintainer of wireguard"],
  ])("403: %s", async (handle, words) => {
    await api.refuses(
      { path: ATTESTATIONS, by: await api.as(handle), body: { criterion: "maintainer", text: "x" } },
      403,
      words,
    );
  });

  it("403: a token for CI, or of another project", async () => {
    const body = { criterion: "maintainer", text: "x" };
    await api.refuses(
      { path: ATTESTATIONS, by: await api.token(MAINTAINER), body },
      403,
      "needs the scope project:write",
    );
    const elsewhere = await api.token(MAINTAINER, { scopes: ["project:write"], project: "landlock" });
    await api.refuses({ path: ATTESTATIONS, by: elsewhere, body }, 403, "speaks for landlock alone");
  });

  it("403: a page of another site, though the browser is signed in", async () => {
    const headers = { origin: "https://elsewhere.example" };
    const sent = { path: ATTESTATIONS, by: await api.as(MAINTAINER), body: { criterion: "maintainer", text: "x" } };
    await api.refuses({ ...sent, headers }, 403, "a page of another site");
    await api.refuses({ ...sent, headers: { origin: "null" } }, 403, "a page of another site");
    await api.done({ ...sent, headers: { origin: api.app.url } });
  });

  it("404: a project or criterion there is not, with the nearest", async () => {
    const by = await api.as(MAINTAINER);
    const body = { criterion: "maintainer", text: "x" };
    await api.refuses({ path: "/projects/wiregaurd/attestations", by, body }, 404, "Did you mean wireguard?");
    await api.refuses({ path: ATTESTATIONS, by, body: { criterion: "readmee" } }, 404, "Did you mean readme?");
  });

  it("409: content that somebody did not see is not answered for", async () => {
    await api.refuses(
      {
        path: "/projects/wireguard/reviews",
        by: await api.as("voter-ibm"),
        body: { accepts: true, text: "x", revision: "b".repeat(40) },
      },
      409,
      "the candidate is now 0441a37",
    );
  });

  it.each([
    ["no evidence", { criterion: "readme" }, "url", "Link the evidence."],
    [
      "a branch",
      { criterion: "readme", url: "https://github.com/linuxkit/linuxkit/blob/master/README.md" },
      "url",
      "name a commit in full",
    ],
    ["a link that is none", { criterion: "upstream-path", url: "http://a b.c" }, "url", "Not a whole link"],
    ["a criterion that CI answers", { criterion: "ci-build" }, "criterion", "is answered by CI alone"],
    [
      "not applicable where that is not allowed",
      { criterion: "readme", claim: "not-applicable", text: "x" },
      "claim",
      "cannot be set aside",
    ],
    ["another claim", { criterion: "readme", claim: "done" }, "claim", "Must be met or unmet or not-applicable."],
    ["nothing said", {}, "criterion", "Missing."],
    ["a number for a text", { criterion: 7 }, "criterion", "Must be a text."],
    ["a field there is not", { criterion: "readme", url: link, weight: 2 }, "weight", "No such field"],
    ["the project twice", { criterion: "readme", url: link, project: "landlock" }, "project", "The address says it"],
    ["too long a text", { criterion: "maintainer", text: "x".repeat(4001) }, "text", "at most 4000 characters"],
  ])("422: %s", async (_what, body, path, words) => {
    const told = await api.refuses({ path: ATTESTATIONS, by: await api.as(MAINTAINER), body }, 422, words);
    expect(told.body.errors).toEqual([{ path, message: expect.any(String) }]);
  });
});

describe("POST /attestations/{seq}/acceptance", () => {
  it("201: a voter who does not maintain it", async () => {
    const seq = await claimed();
    const body = await api.done({
      method: "POST",
      path: `/attestations/${seq}/acceptance`,
      by: await api.as("voter-arm"),
    });
    expect(body).toMatchObject({ project: "wireguard", criterion: { key: "upstream-path" } });
  });

  it("201: disputed, and why", async () => {
    const body = { accepts: false, text: "That posting is of another patch." };
    const told = await api.done({
      path: `/attestations/${await claimed()}/acceptance`,
      by: await api.as("voter-arm"),
      body,
    });
    expect(told).toMatchObject({ criterion: { after: "pending" } });
  });

  it("401, 403: nobody, its author, a stranger, a token", async () => {
    const path = `/attestations/${await claimed()}/acceptance`;
    await api.refuses({ path, body: {} }, 401, "say who you are");
    await api.refuses({ path, by: await api.as(MAINTAINER), body: {} }, 403, "by somebody else than who made it");
    await api.refuses({ path, by: await api.as("stranger"), body: {} }, 403, "takes a voter");
    await api.refuses({ path, by: await api.token("voter-arm", { project: null }), body: {} }, 403, "Sign in to do it");
  });

  it("403: a second person who is the first, though a voter by now", async () => {
    await appointed("voter-ibm", "maintainer", { project: "shiftfs" });
    const by = await api.as("voter-ibm");
    const claim = await api.done({
      path: "/projects/shiftfs/attestations",
      by,
      body: { criterion: "maintainer", text: "me" },
    });
    const [seq] = claim.entries ?? [];
    await api.refuses(
      { path: `/attestations/${seq}/acceptance`, by, body: {} },
      403,
      "by somebody else than who made it",
    );
    await api.refuses(
      { path: `/attestations/${await claimedOn("shiftfs")}/acceptance`, by, body: {} },
      403,
      "maintains this project",
    );
  });

  it("404: no entry, or one that is no claim", async () => {
    const by = await api.as("voter-arm");
    await api.refuses({ path: "/attestations/99999/acceptance", by, body: {} }, 404, "entry 99999 is no claim");
    await api.refuses({ path: "/attestations/1/acceptance", by, body: {} }, 404, "entry 1 is no claim");
  });

  it("409: a claim that was taken back", async () => {
    const seq = await claimed();
    await api.done({ path: `/attestations/${seq}/withdrawal`, by: await api.as(MAINTAINER), body: {} });
    await api.refuses(
      { path: `/attestations/${seq}/acceptance`, by: await api.as("voter-arm"), body: {} },
      409,
      "was withdrawn",
    );
  });

  it("422: a dispute without a word, a number that is none", async () => {
    const by = await api.as("voter-arm");
    await api.refuses(
      { path: `/attestations/${await claimed()}/acceptance`, by, body: { accepts: false } },
      422,
      "say what is wrong",
    );
    for (const seq of ["first", "0", "-1", "1.5", "1e2", "0x10", "99999999999999999999"])
      await api.refuses(
        { path: `/attestations/${seq}/acceptance`, by, body: {} },
        422,
        "Must be the number of an entry",
      );
  });
});

describe("POST /attestations/{seq}/withdrawal", () => {
  it("201: its author, with a word or without", async () => {
    const by = await api.as(MAINTAINER);
    await api.done({ method: "POST", path: `/attestations/${await claimed()}/withdrawal`, by });
    const told = await api.done({
      path: `/attestations/${await claimed()}/withdrawal`,
      by,
      body: { text: "Wrong link." },
    });
    expect(told).toMatchObject({ project: "wireguard", entries: [await api.head()] });
  });

  it("201: the maker of the token that said it", async () => {
    const by = await api.token(MAINTAINER, { scopes: ["project:write"] });
    const { entries } = await api.done({ path: ATTESTATIONS, by, body: { criterion: "maintainer", text: "@zx2c4" } });
    await api.done({ path: `/attestations/${entries?.[0]}/withdrawal`, by: await api.as(MAINTAINER), body: {} });
  });

  it("401, 403: nobody, anybody else, the record's own words", async () => {
    const path = `/attestations/${await claimed()}/withdrawal`;
    await api.refuses({ path, body: {} }, 401, "say who you are");
    for (const handle of ["chair", "voter-arm", "stranger", "maintainer-of-landlock"])
      await api.refuses({ path, by: await api.as(handle), body: {} }, 403, "somebody else's word");
    const recorded = await theRecordsClaim();
    for (const handle of [MAINTAINER, "sig", "slipway"])
      await api.refuses(
        { path: `/attestations/${recorded}/withdrawal`, by: await api.as(handle), body: {} },
        403,
        "somebody else's word",
      );
  });

  it("404: no entry, or one of another kind: an appointment is not ended here", async () => {
    const by = await api.as("chair");
    await api.refuses({ path: "/attestations/99999/withdrawal", by, body: {} }, 404, "no entry 99999");
    const seq = await appointed("somebody", "voter", { channel: "testing" });
    await api.refuses(
      { path: `/attestations/${seq}/withdrawal`, by, body: {} },
      404,
      "is of kind appointment, not attestation",
    );
  });

  it("409: a second time", async () => {
    const [path, by] = [`/attestations/${await claimed()}/withdrawal`, await api.as(MAINTAINER)];
    await api.done({ path, by, body: {} });
    await api.refuses({ path, by, body: {} }, 409, "withdrawn already");
  });

  it("422: a kind of its own, a field there is not", async () => {
    const [path, by] = [`/attestations/${await claimed()}/withdrawal`, await api.as(MAINTAINER)];
    await api.refuses({ path, by, body: { kind: "appointment" } }, 422, "The address says it");
    await api.refuses({ path, by, body: { why: "x" } }, 422, "No such field");
  });
});

async function appointed(who: string, role: string, of: object): Promise<number> {
  const { entries } = await api.done({ path: "/appointments", by: await api.as("chair"), body: { who, role, of } });
  return entries?.[0] ?? 0;
}

async function claimedOn(project: string): Promise<number> {
  const by = await api.as(`maintainer-of-${project}`);
  const { entries } = await api.done({
    path: `/projects/${project}/attestations`,
    by,
    body: { criterion: "maintainer", text: "me" },
  });
  return entries?.[0] ?? 0;
}

async function theRecordsClaim(): Promise<number> {
  const { body } = await api.ask({ path: "/projects/wireguard/verdict?at=entry:266" });
  const readme = (body.standings as { key: string; used: number[] }[]).find(({ key }) => key === "readme");
  return readme?.used[0] ?? 0;
}
