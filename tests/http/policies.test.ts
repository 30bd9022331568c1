import { describe, expect, it } from "vitest";
import { runningApi } from "../support/api";

const api = runningApi();
const policies = "/channels/testing/policies";
const whatIf = "/channels/testing/policy/what-if";

type Draft = Record<string, unknown> & { criteria: Record<string, unknown>[] };
const terms = ["rule", "floor", "graceDays", "settleDays", "migrationDays", "criteria"];
/** The version in force as a draft, changed. */
async function draft(change: (draft: Draft) => void = () => {}): Promise<Draft> {
  const { body } = await api.ask({ path: "/channels/testing/policy" });
  const made = Object.fromEntries(terms.map((term) => [term, structuredClone(body[term])])) as Draft;
  change(made);
  return made;
}
const called = (key: string) => (made: Draft) => made.criteria.find((it) => it.key === key) ?? {};
const asChair = async (body: object) => ({ path: policies, by: await api.as("chair"), body });
const page = async (path: string, by = {}) => {
  const answer = await fetch(`${api.app.url}/channels/testing/policy${path}`, { headers: by });
  return { status: answer.status, text: (await answer.text()).replace(/<!-- -->/g, "") };
};

describe(`POST ${whatIf}`, () => {
  it("200: what a draft would do today, for anybody, and nothing is recorded", async () => {
    const head = await api.head();
    const policy = await draft((it) => {
      it.criteria = it.criteria.filter(({ key }) => key === "readme" || key === "ci-build");
      Object.assign(called("ci-build")(it), { obligation: "may" });
      it.floor = [];
      it.migrationDays = 7;
    });
    const { status, body } = await api.ask({ path: whatIf, body: { policy } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      channel: "testing",
      follows: 1,
      version: 2,
      supposed: true,
      practice: true,
      migrationDays: 7,
      tried: 11,
      of: 11,
      blocked: { of: 0, projects: [] },
      probation: { of: 0, projects: [] },
    });
    expect(body.said).toMatch(
      /^What it would do today: \d+ verdicts change; \d+ admitted, 0 blocked, 0 on probation\./,
    );
    expect((body.admitted as { of: number }).of).toBeGreaterThan(0);
    expect(body.differences).toContainEqual({
      key: "roadmap",
      note: "must, gone",
      changes: [{ before: expect.stringContaining("A roadmap says"), after: null }],
    });
    expect(body.criteria).toContainEqual({
      key: "kernel-hardening",
      moves: expect.arrayContaining([expect.objectContaining({ after: null })]),
    });
    expect(await api.head()).toBe(head);
  });

  it("200: the version in force itself changes nothing; at an earlier instant, that instant is told", async () => {
    const path = `${whatIf}?at=2017-07-05T16:00:00Z`;
    const { body } = await api.ask({ path, body: { policy: await draft() } });
    expect(body).toMatchObject({ turned: 0, differences: [], criteria: [], at: "2017-07-05T16:00:00.000Z" });
    expect(body.said).toMatch(/^What it would have done then: no verdict changes/);
  });

  it.each<[string, (made: Draft) => void, string]>([
    [
      "a key that is there twice",
      (it) => it.criteria.push(called("readme")(it)),
      "policy.criteria[14].key: The key readme is used twice.",
    ],
    [
      "a negated criterion",
      (it) => Object.assign(called("readme")(it), { not: true }),
      "policy.criteria[0].not: No such field: nothing can be negated.",
    ],
    [
      "CI that could be waived",
      (it) => Object.assign(called("ci-build")(it), { waivable: true }),
      "policy.criteria[7].waivable: No waiver lifts this kind of criterion",
    ],
    [
      "an unknown field",
      (it) => Object.assign(it, { graceDay: 3 }),
      "policy.graceDay: No such field. Did you mean graceDays?",
    ],
    [
      "an unknown kind",
      (it) => Object.assign(called("readme")(it), { kind: "atested" }),
      "policy.criteria[0].kind: There is none called “atested”. Did you mean attested?",
    ],
    [
      "a start that is no instant",
      (it) => Object.assign(called("readme")(it), { from: "soon" }),
      "policy.criteria[0].from: Not an instant",
    ],
    [
      "too many criteria",
      (it) => {
        it.floor = [];
        it.criteria = Array.from({ length: 101 }, (_, at) => ({ ...called("readme")(it), key: `k${at}` }));
      },
      "Too much to be tried: 101 criteria",
    ],
    [
      "no criterion",
      (it) => {
        it.criteria = [];
        it.floor = [];
      },
      "policy.criteria: No criterion is left",
    ],
  ])("422: %s, by its path", async (_, change, words) => {
    await api.refuses({ path: whatIf, body: { policy: await draft(change) } }, 422, words);
  });

  it("404, 413, 422: no such channel; more than a MiB; no JSON, and where", async () => {
    await api.refuses(
      { path: "/channels/no/policy/what-if", body: { policy: await draft() } },
      404,
      "There is no channel called no.",
    );
    await api.refuses({ path: whatIf, body: `{"policy":"${"x".repeat(1024 * 1024)}"}` }, 413, "larger than 1 MiB");
    await api.refuses(
      { path: whatIf, body: '{"policy": {"rule": }}' },
      422,
      /the body is no JSON\. Unexpected token.*rule/,
    );
    await api.refuses({ path: `${whatIf}?at=never`, body: { policy: await draft() } }, 422, "is no instant");
  });
});

describe(`POST ${policies}`, () => {
  it("401, 403: nobody, and everybody who is not the chair", async () => {
    const body = { policy: await draft((it) => Object.assign(it, { graceDays: 1 })), follows: 1 };
    await api.refuses({ path: policies, body }, 401, "say who you are");
    for (const handle of ["stranger", "voter-arm", "maintainer-of-wireguard", "release-engineer"])
      await api.refuses({ path: policies, by: await api.as(handle), body }, 403, "publishing a policy takes a chair");
  });

  it("422, 404: without what it follows; of a channel that there is none of", async () => {
    const policy = await draft((it) => Object.assign(it, { graceDays: 1 }));
    await api.refuses(await asChair({ policy }), 422, "say which version this follows. testing has version 1.");
    await api.refuses(
      { ...(await asChair({ policy, follows: 1 })), path: "/channels/no/policies" },
      404,
      "no channel called no",
    );
  });

  it("200: what is in force already is no new version", async () => {
    expect(await api.done(await asChair({ policy: await draft() }), 200)).toMatchObject({ version: 1, entries: [] });
  });

  it("201, 409: the next version; the chair who comes second is told", async () => {
    const shorter = (count: number) => draft((it) => Object.assign(it, { graceDays: count }));
    const [first, second] = [await shorter(14), await shorter(7)];
    const told = await api.done(await asChair({ policy: first, follows: 1, remark: "Two weeks are enough." }));
    expect(told).toMatchObject({ channel: "testing", version: 2, entries: [expect.any(Number)] });
    await api.refuses(
      await asChair({ policy: second, follows: 1 }),
      409,
      "testing has version 2 of its policy, and this follows version 1.",
    );
    expect(await api.done(await asChair({ policy: first, follows: 1 }), 200)).toMatchObject({
      version: 2,
      entries: [],
    });
  });

  it("200: both versions can be read, the old one as it was, and at its instant as in force", async () => {
    const read = async (path: string) => (await api.ask({ path: `/channels/testing${path}` })).body;
    expect(await read("/policies/1")).toMatchObject({ version: 1, graceDays: 28, inForce: false, versions: [2, 1] });
    expect(await read("/policy")).toMatchObject({
      version: 2,
      graceDays: 14,
      inForce: true,
      remark: "Two weeks are enough.",
    });
    expect(await read("/policy?at=2017-07-05T16:00:00Z")).toMatchObject({ version: 1, inForce: true, versions: [1] });
  });
});

describe("the pages of a policy", () => {
  it("200: two versions beside each other, and what the newer does", async () => {
    const { status, text } = await page("?compare=1..2");
    expect(status).toBe(200);
    expect(text).toContain("Version 2 against 1");
    expect(text).toMatch(/<del>.*28 days of grace when a member gets worse.*<ins>.*14 days of grace/);
    expect(text).toContain(
      "no verdict changes; 0 admitted, 0 blocked, 0 on probation. Members have 28 days to follow it.",
    );
    expect((await page("?version=1")).text).toContain("Version 1 is not in force any more.");
  });

  it("422, 404: what compares nothing, the wrong way round, or is not there", async () => {
    for (const [compare, status, words] of [
      ["one", 422, "“one” compares nothing."],
      ["2..1", 422, "2..1 is the wrong way round"],
      ["1..9", 404, ""],
    ] as const) {
      const told = await page(`?compare=${compare}`);
      expect([told.status, told.text.includes(words)]).toEqual([status, true]);
    }
  });

  it("a draft can be tried by anybody, and at any instant; nothing there publishes it but the chair’s press now", async () => {
    for (const path of ["/try", "/try?at=2017-07-05T16:00:00Z", "/try?version=1"]) {
      const { status, text } = await page(path);
      expect([status, text.includes("See what it would do"), text.includes("Publish it")]).toEqual([200, true, false]);
    }
    expect((await page("/try?at=2017-07-05T16:00:00Z")).text).toContain("nothing is recorded here");
    expect((await page("/try?version=7")).status).toBe(404);
  });
});
