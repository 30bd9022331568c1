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
