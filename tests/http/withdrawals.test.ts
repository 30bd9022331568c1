import { describe, expect, it } from "vitest";
import { runningApi } from "../support/api";

const api = runningApi();
const MAINTAINER = "maintainer-of-wireguard";
const VOTER = "voter-arm";
const entryOf = async (path: string, handle: string, body: object): Promise<number> =>
  (await api.done({ path, by: await api.as(handle), body })).entries?.[0] ?? 0;

const url = "https://lkml.org/lkml/2017/7/1";
const aClaim = () => entryOf("/projects/wireguard/attestations", MAINTAINER, { criterion: "upstream-path", url });
let again = 0;
/** Each kind of word, by the address that takes it back: whose it is, and how it is said. */
const words = [
  ["attestations", MAINTAINER, aClaim],
  ["acceptances", VOTER, async () => entryOf(`/attestations/${await aClaim()}/acceptance`, VOTER, {})],
  [
    "reasons",
    MAINTAINER,
    () =>
      entryOf("/projects/wireguard/reasons", MAINTAINER, {
        criterion: "manifest-fresh",
        text: `So it is, ${++again}.`,
      }),
  ],
  ["reviews", VOTER, () => entryOf("/projects/wireguard/reviews", VOTER, { accepts: true, text: `Read ${++again}.` })],
  [
    "review-requests",
    MAINTAINER,
    () => entryOf("/projects/wireguard/review-requests", MAINTAINER, { of: ["voter-intel"] }),
  ],
] as const;

describe.each(words)("POST /%s/{seq}/withdrawal", (kind, author, saidAnew) => {
  const at = (seq: number) => `/${kind}/${seq}/withdrawal`;

  it("201: its author, and 409 a second time", async () => {
    const sent = { path: at(await saidAnew()), by: await api.as(author), body: { text: "Taken back." } };
    expect(await api.done(sent)).toMatchObject({ project: "wireguard", entries: [await api.head()] });
    await api.refuses(sent, 409, "is withdrawn already; nothing was changed");
  });

  it("401, 403: nobody, and whoever did not say it", async () => {
    const seq = await saidAnew();
    await api.refuses({ path: at(seq), body: {} }, 401, "say who you are");
    await api.refuses({ path: at(seq), by: await api.as("chair"), body: {} }, 403, "is somebody else's word");
    const token = await api.token(author, { scopes: ["ci:write", "project:write"] });
    await api.refuses({ path: at(seq), by: token, body: {} }, 403, "Sign in to do it");
    await api.done({ path: at(seq), by: await api.as(author), body: {} });
  });

  it("404, 422: an entry of another kind, one there is not, and what is no entry", async () => {
    const by = await api.as(author);
    await api.refuses({ path: at(1), by, body: {} }, 404, "entry 1 is of kind instance");
    await api.refuses({ path: at(99999), by, body: {} }, 404, "There is no entry 99999");
    await api.refuses({ path: `/${kind}/x/withdrawal`, by, body: {} }, 422, "number of an entry");
  });
});

describe("who may speak for CI", () => {
  const SOURCE = { forge: "github", repository: "wireguard/wireguard-linuxkit", workflow: "ci.yml" };
  const register = (of: string, more: object = {}) => ({
    path: `${of}/sources`,
    body: { ...SOURCE, environment: `ci ${++again}`, ...more },
  });
  const OURS = "/projects/wireguard";
  const BASE = "/channels/testing";

  it("201: its maintainer or the chair, of the base the chair; 409 the same again", async () => {
    const sent = { ...register(OURS), by: await api.as(MAINTAINER) };
    const head = await api.head();
    expect(await api.done(sent)).toMatchObject({
      source: head + 1,
      entries: [head + 1],
      said: expect.stringMatching(/may speak for the CI of wireguard from now on, by \.github\/workflows\/ci\.yml in/),
    });
    await api.refuses(sent, 409, "already, as entry");
    await api.done({ ...register(BASE), by: await api.as("chair") });
  });

  it("401, 403: nobody, a stranger, a token of who may; of the base its maintainer", async () => {
    for (const of of [OURS, BASE]) {
      await api.refuses(register(of), 401, "say who you are");
      await api.refuses({ ...register(of), by: await api.as(VOTER) }, 403, "a source of");
      await api.refuses({ ...register(of), by: await api.token("chair", { project: null }) }, 403, "Sign in to do it");
    }
    await api.refuses({ ...register(BASE), by: await api.as(MAINTAINER) }, 403, "takes a chair");
  });

  it("404, 422: a project or channel there is not, a forge whose word nobody can tell, a repository that is none", async () => {
    const by = await api.as("chair");
    await api.refuses({ ...register("/projects/wg"), by }, 404, "There is no project called wg");
    await api.refuses({ ...register("/channels/none"), by }, 404, "There is no channel called none");
    await api.refuses({ ...register(OURS, { forge: "other" }), by }, 422, "give the address that signs its ID tokens");
    await api.refuses({ ...register(OURS, { repository: "wireguard" }), by }, 422, "Write its path at the forge");
    await api.refuses({ ...register(OURS, { channel: "testing" }), by }, 422, "Name the project whose CI it is");
  });

  it("201: revoked by any maintainer of it, 409 a second time; 403 others; 404 what is no source", async () => {
    const by = await api.as(MAINTAINER);
    const seq = await entryOf(`${OURS}/sources`, "chair", register(OURS).body);
    const path = `/sources/${seq}/withdrawal`;
    await api.refuses({ path, body: {} }, 401, "say who you are");
    await api.refuses({ path, by: await api.as(VOTER), body: {} }, 403, "revoking a source of CI takes a maintainer");
    expect(await api.done({ path, by, body: { text: "It has moved." } })).toMatchObject({
      said: "wireguard/wireguard-linuxkit speaks for the CI of wireguard no more. What it told before stays.",
    });
    await api.refuses({ path, by, body: {} }, 409, "was revoked by entry");
    await api.refuses({ path: "/sources/1/withdrawal", by, body: {} }, 404, "of kind instance, not source");
    await api.refuses({ path: `/attestations/${seq}/withdrawal`, by, body: {} }, 404, "of kind source");
  });
});
