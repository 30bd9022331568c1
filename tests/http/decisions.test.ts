import { describe, expect, it } from "vitest";
import { runningApi } from "../support/api";
import { onDatabase } from "../support/login";

const api = runningApi();
const MAINTAINER = "maintainer-of-wireguard";
const CANDIDATE = "0441a379af7cce26fadad4931b82baa076dff93a";
const path = "/channels/testing/decisions";
const hands = (changes: object = {}) => ({
  meeting: "2017-07-19",
  eligible: 6,
  for: 4,
  against: 1,
  abstain: 0,
  openedAt: "2017-07-19T16:00:00Z",
  ...changes,
});
const admission = (changes: object = {}) => ({
  project: "wireguard",
  what: "admit",
  handCount: hands(),
  text: "Welcome.",
  ...changes,
});
const asChair = async (body: object, to = path) => ({ path: to, by: await api.as("chair"), body });
const conditionsOf = ({ errors }: { errors?: readonly { path: string }[] }) => errors?.map((error) => error.path);

describe(`POST ${path}, before the gate opens`, () => {
  it("422: with every condition that does not hold", async () => {
    const told = await api.refuses(
      await asChair(admission()),
      422,
      /^Not admitted: wireguard into testing\. .*Nothing was changed\.$/,
    );
    expect(told.body).toMatchObject({ code: "gate-closed", title: "The gate is closed" });
    expect(conditionsOf(told.body)).toEqual(["verdict", "days"]);
    expect(told.body.detail).toContain("The verdict is undetermined, and only what is ready is admitted.");
    expect(told.body.detail).toContain("it can be decided from 26 July 2017, 16:00 UTC");
  });

  it("422: also without a hand count at all", async () => {
    const { body } = await api.refuses(await asChair(admission({ handCount: undefined })), 422, "Not admitted");
    expect(conditionsOf(body)).toEqual(["verdict", "eligible", "quorum", "threshold", "after the candidate", "days"]);
  });

  it("409: nothing is removed that is not in", async () => {
    await api.refuses(
      await asChair({ project: "wireguard", what: "remove", text: "x" }),
      409,
      "wireguard is not in testing",
    );
  });

  it("401, 403: nobody, anybody else, the chair's own token", async () => {
    await api.refuses({ path, body: admission() }, 401, "say who you are");
    for (const handle of [MAINTAINER, "voter-arm", "release-engineer", "ci-of-wireguard", "stranger"])
      for (const body of [admission(), { project: "wireguard", what: "remove", text: "x" }])
        await api.refuses(
          { path, by: await api.as(handle), body },
          403,
          /(an admission|a member) takes (a chair|somebody else)/,
        );
    const by = await api.token("chair", { scopes: ["ci:write", "project:write"], project: null });
    await api.refuses({ path, by, body: admission() }, 403, "Sign in to do it");
  });

  it("404: a project or channel there is not", async () => {
    await api.refuses(await asChair(admission({ project: "wiregaurd" })), 404, "Did you mean wireguard?");
    await api.refuses(await asChair(admission(), "/channels/stable/decisions"), 404, "There is: testing, mainline.");
  });

  it.each([
    ["nothing to be done", { what: undefined }, "what", "Missing: admit or graduate or demote or remove."],
    ["something else to be done", { what: "promote" }, "what", "Must be admit or graduate or demote or remove."],
    ["a name of every object", { what: "constructor" }, "what", "Must be admit or graduate"],
    ["the channel twice", { channel: "testing" }, "channel", "The address says it"],
    ["a field there is not", { force: true }, "force", "No such field"],
    ["half a hand", { handCount: hands({ for: 3.5 }) }, "handCount.for", "whole number"],
    [
      "a day there is not",
      { handCount: hands({ meeting: "2017-07-32" }) },
      "handCount.meeting",
      "the day of the meeting",
    ],
    ["a meeting to come", { handCount: hands({ meeting: "2017-08-02" }) }, "handCount.meeting", "still to come"],
    ["no number of voters", { handCount: hands({ eligible: undefined }) }, "handCount.eligible", "whole number"],
  ])("422: %s", async (_what, changes, field, words) => {
    const told = await api.refuses(await asChair(admission(changes)), 422, words);
    expect(told.body.errors?.map((error) => error.path)).toEqual([field]);
  });

  it("422: a removal without a reason, or with a hand count", async () => {
    await api.refuses(await asChair({ project: "wireguard", what: "remove" }), 422, "text: Missing.");
    await api.refuses(await asChair({ project: "wireguard", what: "remove", text: " " }), 422, "Say why it is removed");
    await api.refuses(
      await asChair({ project: "wireguard", what: "remove", text: "x", handCount: hands() }),
      422,
      "handCount: No such field",
    );
  });
});

describe(`POST ${path}, from runs and reviews to an admission`, () => {
  it("422 as long as something is missing, 201 when nothing is, 422 when it is in already", async () => {
    const maintainer = await api.as(MAINTAINER);
    for (const criterion of ["manifest-fresh", "upstream-path"])
      await api.done({ path: "/projects/wireguard/reasons", by: maintainer, body: { criterion, text: "After 4.13." } });
    await api.done({
      path: "/projects/wireguard/attestations",
      by: maintainer,
      body: { criterion: "maintainer", text: "@zx2c4" },
    });
    for (const voter of ["voter-arm", "voter-ibm"])
      await api.done({
        path: "/projects/wireguard/reviews",
        by: await api.as(voter),
        body: { accepts: true, text: "Read.", revision: CANDIDATE },
      });
    await post("build", "1");
    await post("boot", "2");
    await later(7);
    const almost = await api.refuses(await asChair(admission()), 422, "The verdict is undetermined");
    expect(conditionsOf(almost.body)).toEqual(["verdict"]);

    await post("boot", "3");
    for (const [changes, condition] of [
      [{ eligible: 7 }, "eligible"],
      [{ for: 2, against: 0 }, "quorum"],
      [{ for: 3, against: 2 }, "threshold"],
      [{ openedAt: "2017-07-19T15:00:00Z" }, "after the candidate"],
      [{ openedAt: "2017-07-20T00:00:00Z" }, "days"],
    ] as const)
      expect(
        conditionsOf(
          (await api.refuses(await asChair(admission({ handCount: hands(changes) })), 422, "Not admitted")).body,
        ),
      ).toEqual([condition]);

    const told = await api.done(await asChair(admission()));
    expect(told).toMatchObject({
      project: "wireguard",
      channel: "testing",
      entries: [await api.head()],
      practice: true,
    });
    expect((await api.ask({ path: "/projects/wireguard" })).body.membership).toMatchObject({
      is: "member",
      entry: await api.head(),
    });
    const again = await api.refuses(await asChair(admission()), 422, "It is in the channel already.");
    expect(conditionsOf(again.body)).toEqual(["not a member"]);
  });

  it("the decision carries the verdict that it rests on, as anybody can recompute it", async () => {
    const seq = await api.head();
    const { body } = await api.ask({ path: `/log?after=${seq - 1}` });
    const [entry] = body.entries as unknown as {
      kind: string;
      body: { verdict: { digest: string; upTo: number; now: string } };
    }[];
    expect(entry?.kind).toBe("decision");
    const verdict = (await api.ask({ path: `/projects/wireguard/verdict?at=entry:${seq}` })).body;
    expect(verdict).toMatchObject({ outcome: "ready", digest: entry?.body.verdict.digest });
  });

  it("409, 422: into the next channel it graduates, once it is ready there, and is not admitted beside", async () => {
    const to = "/channels/mainline/decisions";
    await api.refuses(await asChair(admission(), to), 409, "graduates from there into mainline");
    await api.refuses(
      await asChair(admission({ project: "landlock", what: "graduate" }), to),
      409,
      "no channel before",
    );
    const told = await api.refuses(await asChair(admission({ what: "graduate" }), to), 422, /^Not graduated: /);
    expect(conditionsOf(told.body)).toContain("verdict");
    await api.refuses(
      await asChair({ project: "wireguard", what: "demote", text: "x" }, to),
      409,
      "wireguard is not in mainline",
    );
  });

  it("201: it graduates out of testing, and is demoted back into it", async () => {
    await mainlineAsksForADay();
    await later(1);
    const to = "/channels/mainline/decisions";
    await api.done(await asChair({ project: "wireguard", what: "graduate", text: "It held." }, to));
    const membership = async (channel: string) =>
      (await api.ask({ path: `/projects/wireguard?channel=${channel}` })).body.membership;
    expect(await membership("testing")).toMatchObject({ is: "left", how: "graduate", into: "mainline" });
    expect((await api.ask({ path: "/projects/wireguard/verdict?channel=mainline" })).body).toMatchObject({
      outcome: "ready",
    });
    await api.refuses(await asChair({ project: "wireguard", what: "demote" }, to), 422, "text: Missing.");
    await api.done(await asChair({ project: "wireguard", what: "demote", text: "It broke in use." }, to));
    expect(await membership("testing")).toMatchObject({ is: "member", entry: await api.head() });
  });

  it("201: the chair removes it at once, with a reason", async () => {
    await api.done(await asChair({ project: "wireguard", what: "remove", text: "It does not boot on 4.12." }));
    expect((await api.ask({ path: "/projects/wireguard" })).body.membership).toEqual({ is: "not in" });
  });
});

async function post(check: string, runId: string): Promise<void> {
  const body = { project: "wireguard", check, target: "x86_64/4.9", revision: CANDIDATE, runId, outcome: "passed" };
  await api.done({ path: "/ci/runs", by: await api.token(MAINTAINER), body });
}

/** The next version of mainline's policy: a day in testing, and the chair decides. */
async function mainlineAsksForADay(): Promise<void> {
  const { body } = await api.ask({ path: "/channels/mainline/policy" });
  const terms = ["graceDays", "settleDays", "migrationDays"].map((term) => [term, body[term]]);
  const soak = (body.criteria as readonly { kind: string }[]).find(({ kind }) => kind === "soak");
  const policy = {
    ...Object.fromEntries(terms),
    floor: [],
    rule: { decidedBy: "chair" },
    criteria: [{ ...soak, days: 1 }],
  };
  await api.done(await asChair({ policy, follows: body.version }, "/channels/mainline/policies"));
}

/** So many days of practice time pass, and what the record holds by then is told. */
async function later(days: number): Promise<void> {
  const moved = days * 86_400_000;
  await onDatabase(api.app, (client) => client.query("UPDATE clock SET offset_ms = offset_ms + $1", [moved]));
  await api.ask({ path: "/projects" });
}
