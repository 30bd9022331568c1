import { describe, expect, it } from "vitest";
import {
  aCandidate,
  aCriterion,
  aDispute,
  aLog,
  anAcceptance,
  anAppointment,
  anAttestation,
  aWithdrawal,
  instant,
  shown,
} from "@/tests/support/make";
import type { CriterionOf } from "../criterion";
import { evidenceOf } from "../evidence";
import type { Fact } from "../fact";
import { readAttested } from "./attested";

type Rule = Partial<CriterionOf<"attested">>;
const read = (rule: Rule, facts: readonly Fact[], now = "07-19") => {
  const evidence = evidenceOf(aLog(...facts), "wireguard", "testing", { upTo: 99, now: instant(now) });
  return readAttested(aCriterion("attested", "readme", rule), evidence);
};

type Row = readonly [name: string, rule: Rule, facts: readonly Fact[], expected: string, now?: string];
const cases = (...rows: readonly Row[]) => {
  for (const [name, rule, facts, expected, now] of rows)
    it(name, () => expect(shown(read(rule, facts, now).standing)).toBe(expected));
};

const met = (at: string, said = {}, told = {}) => anAttestation("readme", said, { at, ...told });
const unmet = (at: string, said = {}) => met(at, { claim: "unmet", ...said });
const notApplicable = (at: string, text?: string) => met(at, { claim: "not-applicable", ...(text && { text }) });

describe("1. no claim", () => {
  cases(
    ["is unknown, missing", {}, [], "unknown missing []"],
    ["nor is a claim on another criterion one", {}, [anAttestation("roadmap")], "unknown missing []"],
    ["nor one that was withdrawn", {}, [met("07-01"), aWithdrawal(1)], "unknown missing []"],
    ["withdrawn, it leaves the one before", {}, [met("06-01"), unmet("07-01"), aWithdrawal(2)], "met [1] to 08-30"],
    ["not before its withdrawal", {}, [met("07-01"), aWithdrawal(1, { at: "07-18" })], "met [1] to 09-29", "07-17"],
  );
});

describe("1. content", () => {
  const toContent = { binds: "content" } as const;
  const [one, other] = [{ content: "one" }, { content: "other" }];
  const candidate = aCandidate("one");
  cases(
    ["of the candidate: met", toContent, [candidate, met("07-01", one)], "met [2] to 09-29"],
    ["of another: stale", toContent, [candidate, met("07-01", other)], "stale other-revision [2]"],
    ["not named: stale", toContent, [candidate, met("07-01")], "stale other-revision [2]"],
    ["without a candidate: stale", toContent, [met("07-01", one)], "stale other-revision [1]"],
    ["does not matter to what holds for the project", {}, [candidate, met("07-01", other)], "met [2] to 09-29"],
    // Law 3: a fact about other content changes nothing.
    ["back again: its claim too", toContent, [candidate, met("06-10", one), met("07-01", other)], "met [2] to 09-08"],
    ["and no unmet of another", toContent, [candidate, met("06-10", one), unmet("07-01", other)], "met [2] to 09-08"],
    ["an unmet of another: missing", toContent, [candidate, unmet("07-01", other)], "unknown missing []"],
  );
});

describe("2. the newest claim counts, by when it was made and then by its place in the log", () => {
  const late = { recordedAt: "07-10" };
  cases(
    ["unmet: unmet, and it does not expire", {}, [unmet("05-01")], "unmet claimed-unmet [1]", "2019-01-01"],
    ["unmet after met", {}, [met("06-01"), unmet("07-01")], "unmet claimed-unmet [2]"],
    ["met after unmet", {}, [unmet("06-01"), met("07-01")], "met [2] to 09-29"],
    [
      "an older one, reported late, changes nothing",
      {},
      [unmet("07-01"), met("06-01", {}, late)],
      "unmet claimed-unmet [1]",
    ],
    ["at one instant the one recorded last", {}, [met("07-01"), unmet("07-01")], "unmet claimed-unmet [2]"],
  );
});

describe("3. without the evidence that its criterion demands it is unmet", () => {
  const link = (end: string) => ({ url: `https://github.com/linuxkit/linuxkit/${end}` });
  const commit = "67d021ad46d41021b03c552aeef3d8a9dc07a8f7";
  it.each([
    ["none", {}, true],
    ["text", { text: "landlock’s author answers for it." }, true],
    ["text", {}, false],
    ["text", { text: "   " }, false],
    ["text", link("README.md"), false], // a link is no text
    ["url", link("README.md"), true],
    ["url", { text: "see the README" }, false],
    ["commit-url", link(`blob/${commit}/projects/README.md`), true],
    ["commit-url", link(`commit/${commit}`), true],
    ["commit-url", link("blob/master/projects/README.md"), false], // shows something else tomorrow
    ["commit-url", link(`blob/${commit.slice(0, 7)}/README.md`), false],
    ["commit-url", link(`blob/${commit}abc/README.md`), false],
  ] as const)("%s, given %j: %s", (evidence, said, isMet) => {
    const expected = isMet ? "met [1] to 09-29" : "unmet no-evidence [1]";
    expect(shown(read({ evidence }, [met("07-01", said)]).standing)).toBe(expected);
  });

  const allowed = { naAllowed: true };
  const says = notApplicable("07-01", "No service runs.");
  cases(
    ["a not-applicable ends like a met", allowed, [says], "not applicable [1] to 09-29"],
    ["and is too old like one", allowed, [says], "stale expired [1]", "09-29"],
    [
      "its text is enough, whatever a met needs",
      { ...allowed, evidence: "url" },
      [says],
      "not applicable [1] to 09-29",
    ],
    ["without a text it is unmet", allowed, [notApplicable("07-01")], "unmet no-evidence [1]"],
    ["and where the criterion does not allow it", {}, [says], "unmet no-evidence [1]"],
  );
});

describe("4. what is too old is stale", () => {
  cases(
    ["met to the last instant of its age", {}, [met("04-20")], "met [1] to 07-19", "07-18 23:59"],
    ["stale from the next on", {}, [met("04-20")], "stale expired [1]"],
    ["however often it was said before", {}, [met("03-01"), met("04-01")], "stale expired [2]"],
    ["renewed, it counts from the renewal", {}, [met("04-01"), met("06-01")], "met [2] to 08-30"],
  );
});

describe("5. the second person", () => {
  const rule = { secondPerson: true };
  const na = notApplicable("07-01", "No service runs.");
  const [yes, no] = [anAcceptance(1, { at: "07-02" }), aDispute(1, { at: "07-03", by: "second voter" })];
  const afterAll = anAcceptance(1, { at: "07-04" });
  cases(
    ["is waited for, until the claim's age", rule, [met("07-01")], "pending awaiting-review [1] to 09-29"],
    ["accepts: met, to the claim's age", rule, [met("07-01"), yes], "met [1,2] to 09-29"],
    ["accepts a not-applicable", { ...rule, naAllowed: true }, [na, yes], "not applicable [1,2] to 09-29"],
    ["disputes: pending", rule, [met("07-01"), no], "pending disputed [1,2] to 09-29"],
    ["may dispute where nobody had to accept", {}, [met("07-01"), no], "pending disputed [1,2] to 09-29"],
    ["disputes after all", rule, [met("07-01"), yes, no], "pending disputed [1,3] to 09-29"],
    ["accepts after all", rule, [met("07-01"), no, afterAll], "met [1,3] to 09-29"],
    ["takes it back", rule, [met("07-01"), yes, aWithdrawal(2)], "pending awaiting-review [1] to 09-29"],
    ["is not asked about an unmet", rule, [unmet("07-01")], "unmet claimed-unmet [1]"],
    ["is no evidence", { ...rule, evidence: "url" }, [met("07-01"), yes], "unmet no-evidence [1,2]"],
    ["keeps nothing alive that is too old", rule, [met("04-01"), yes], "stale expired [1,2]"],
  );
});

describe("5. a renewal that waits for its second person", () => {
  const rule = { secondPerson: true };
  const accepted = [met("06-01"), anAcceptance(1, { at: "06-02" })];
  const again = [...accepted, met("06-10"), anAcceptance(3, { at: "06-11" })];
  cases(
    ["leaves the accepted one to its end", rule, [...accepted, met("07-01")], "met [1,2] to 08-30"],
    ["and not beyond", rule, [...accepted, met("07-01")], "pending awaiting-review [3] to 09-29", "08-30"],
    ["leaves the newest of several", rule, [...again, met("07-01")], "met [3,4] to 09-08"],
    ["unmet counts at once", rule, [...accepted, unmet("07-01")], "unmet claimed-unmet [3]"],
    [
      "and a claim after it brings nothing older back",
      rule,
      [...accepted, unmet("06-20"), met("07-01")],
      "pending awaiting-review [4] to 09-29",
    ],
    [
      "leaves nothing that was withdrawn",
      rule,
      [...accepted, met("07-01"), aWithdrawal(1)],
      "pending awaiting-review [3] to 09-29",
    ],
    ["counts by itself where nobody has to accept", {}, [...accepted, met("07-01")], "met [3] to 09-29"],
  );

  it("is shown beside the one that counts", () => {
    const { detail } = read(rule, [...accepted, met("07-01")]).standing;
    expect(detail).toMatchObject({ claim: { seq: 1 }, acceptedBy: "voter", waiting: { seq: 3 } });
  });
});

describe("5. the second person is judged at the instant of the word", () => {
  const byToken = { by: { kind: "token", id: "t1" }, via: "maintainer" } as const;
  const another = anAcceptance(1, { by: "second maintainer", at: "07-02" });
  it.each([
    ["the author", [met("07-01"), anAcceptance(1, { by: "maintainer" })], "own-author"],
    ["who made the token", [met("07-01", {}, byToken), anAcceptance(1, { by: "maintainer" })], "own-author"],
    ["a maintainer", [met("07-01"), another, anAppointment("second maintainer", "maintainer")], "maintainer-of-it"],
    [
      "a maintainer's token",
      [met("07-01", {}, { by: "lead" }), anAcceptance(1, byToken), anAppointment("maintainer", "maintainer")],
      "maintainer-of-it",
    ],
  ])("and is never %s", (_, facts, why) => {
    const { standing, ignored } = read({ secondPerson: true }, facts);
    expect(shown(standing)).toBe("pending awaiting-review [1] to 09-29");
    expect(ignored).toContainEqual({ seq: 2, why });
  });

  it.each([
    ["somebody who became a maintainer later", { from: "07-10" }, "met"],
    ["somebody who was one before", { until: "07-01" }, "met"],
    ["not somebody who was one that day and left", { until: "07-10" }, "pending"],
  ])("%s", (_, term, is) => {
    const facts = [met("07-01"), anAcceptance(1, { at: "07-02" }), anAppointment("voter", "maintainer", term)];
    expect(read({ secondPerson: true }, facts).standing.is).toBe(is);
  });
});

describe("what was not used says why", () => {
  const candidate = aCandidate("one");
  const [yes, no] = [anAcceptance(1, { at: "07-02" }), aDispute(1, { at: "07-03" })];
  it.each<readonly [string, Rule, readonly Fact[], object]>([
    ["a newer claim", {}, [met("06-01"), met("07-01")], { seq: 1, why: "superseded" }],
    ["a newer word", {}, [met("06-01"), yes, no], { seq: 2, why: "superseded" }],
    ["it was withdrawn", {}, [met("06-01"), aWithdrawal(1)], { seq: 1, why: "withdrawn" }],
    [
      "content",
      { binds: "content" },
      [candidate, met("07-01", { content: "two" }), met("07-01", { content: "one" })],
      { seq: 2, why: "other-revision" },
    ],
  ])("%s", (_, rule, facts, ignored) => {
    expect(read(rule, facts).ignored).toEqual([ignored]);
  });
});

it.each<readonly [string, Rule, readonly Fact[], string[]]>([
  ["nobody, on what is met", {}, [met("07-01")], []],
  ["a second person, where the claim waits for one", { secondPerson: true }, [met("07-01")], ["second person"]],
  ["else the maintainer", {}, [], ["maintainer"]],
])("who can act: %s", (_, rule, facts, who) => {
  expect(read(rule, facts).standing.whoCanAct).toEqual(who);
});

it("a claim that a token made is its maker's word", () => {
  const told = { by: { kind: "token", id: "4b1f" }, via: "person:ijc" } as const;
  const { detail } = read({}, [met("07-01", {}, told)]).standing;
  expect(detail).toMatchObject({ of: "attested", claim: { by: "ijc" } });
});
