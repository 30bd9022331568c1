import { describe, expect, it } from "vitest";
import {
  aCandidate,
  aCriterion,
  aLog,
  aNote,
  anAdmission,
  anAttestation,
  aPolicy,
  aProject,
  aReason,
  aRun,
  instant,
  published,
  short,
} from "@/tests/support/make";
import type { Criterion } from "./criterion";
import type { Fact } from "./fact";
import type { Policy } from "./policy";
import { digestValueOf, isOpen, isOpenMust, owesReason, verdictOf } from "./verdict";

const judge = (facts: readonly Fact[], now = "07-19", upTo = 99) => {
  const verdict = verdictOf({ facts: aLog(...facts) }, "wireguard", "testing", { upTo, now: instant(now) });
  if (!verdict) throw new Error("The channel has no policy.");
  return verdict;
};
/** Entry 1 is the policy, entry 2 the registration, entry 3 the candidate. */
const given = (criteria: readonly Criterion[], changes: Partial<Policy> = {}, tags: readonly string[] = []) => [
  published(aPolicy(criteria, changes)),
  aProject("wireguard", tags),
  aCandidate("one"),
];

const must = aCriterion("attested", "readme");
const should = aCriterion("attested", "upstream", { obligation: "should" });
const may = aCriterion("attested", "talk", { obligation: "may" });
const build = aCriterion("ci", "ci-build");
const met = (key: string) => anAttestation(key, {}, { at: "07-01" });
const unmet = (key: string) => anAttestation(key, { claim: "unmet" }, { at: "07-01" });
const reason = (key: string) => aReason(key, "missing", "one", { at: "07-01" });

describe("folding into an outcome", () => {
  const kernelOnly = aCriterion("attested", "hardening", { appliesTo: ["kernel"] });
  const na = aCriterion("attested", "hardened", { naAllowed: true });
  const saidNa = anAttestation("hardened", { claim: "not-applicable", text: "No service runs." });
  const later = aCriterion("attested", "signed", { from: "2017-08-01T00:00:00Z" });
  it.each<readonly [string, readonly Criterion[], readonly Fact[], string]>([
    ["1. no must at all", [should, may], [met("upstream"), met("talk")], "not evaluable"],
    ["1. no must applies to it", [kernelOnly], [], "not evaluable"],
    ["1. its only must does not count yet", [later], [met("signed")], "not evaluable"],
    ["1. its only must is set aside: nothing is ready by having nothing to fulfil", [na], [saidNa], "not evaluable"],
    ["2. a must unmet", [must], [unmet("readme")], "not ready"],
    ["2. whatever else is unknown", [must, build, should], [unmet("readme")], "not ready"],
    ["3. a must unknown", [must], [], "undetermined"],
    ["3. pending", [build], [aRun({ outcome: "running" }, { at: "07-10" })], "undetermined"],
    ["3. stale", [build], [aRun({}, { at: "06-10" })], "undetermined"],
    ["4. a should missing", [must, should], [met("readme")], "undetermined"],
    ["4. a should unmet", [must, should], [met("readme"), unmet("upstream")], "undetermined"],
    ["4. a should missing, with its reason", [must, should], [met("readme"), reason("upstream")], "ready"],
    ["4. a reason lifts no must", [must, should], [met("upstream"), reason("readme")], "undetermined"],
    ["6. all musts and shoulds met", [must, should, may], [met("readme"), met("upstream")], "ready"],
    ["6. a may never changes it", [must, may], [met("readme"), unmet("talk")], "ready"],
    ["6. nor does what does not apply", [must, kernelOnly], [met("readme")], "ready"],
    ["6. nor what is set aside, as long as another must is met", [must, na], [met("readme"), saidNa], "ready"],
    ["6. nor what does not count yet", [must, later], [met("readme"), unmet("signed")], "ready"],
  ])("%s", (_, criteria, facts, outcome) => {
    expect(judge([...given(criteria), ...facts]).outcome).toBe(outcome);
  });
});

describe("5. the CI floor", () => {
  const floor = { floor: ["x86_64"] };
  const two = aCriterion("ci", "ci-build", { targets: [{ arch: "x86_64" }, { arch: "aarch64" }] });
  const forKernels = aCriterion("ci", "ci-build", { appliesTo: ["kernel"] });
  const on = (arch: string) => aRun({ target: { arch } }, { at: `07-${arch === "x86_64" ? 10 : 11}` });
  it.each<readonly [string, readonly Criterion[], readonly Fact[], string, boolean]>([
    ["a leg on it is met by itself", [must, build], [met("readme"), aRun({}, { at: "07-10" })], "ready", true],
    ["the leg is missing", [must, build], [met("readme")], "undetermined", false],
    ["none applies to the project", [must, forKernels], [met("readme")], "undetermined", false],
    ["it holds though another leg is open", [must, two], [met("readme"), on("x86_64")], "undetermined", true],
    ["a leg elsewhere does not make up for it", [must, two], [met("readme"), on("aarch64")], "undetermined", false],
  ])("%s", (_, criteria, facts, outcome, isMet) => {
    expect(judge([...given(criteria, floor), ...facts])).toMatchObject({ outcome, floor: [{ arch: "x86_64", isMet }] });
  });

  it("is not lifted by a leg of a should", () => {
    const wider = aCriterion("ci", "ci-wider", { obligation: "should", checks: ["boot"] });
    const facts = [aRun({ check: "boot" }, { at: "07-10" })];
    expect(judge([...given([build, wider], floor), ...facts]).floor).toEqual([{ arch: "x86_64", isMet: false }]);
  });
});

describe("what is in the way", () => {
  it.each<readonly [string, Criterion, readonly Fact[], boolean, boolean]>([
    ["an open must", must, [], true, false],
    ["not a must that is met", must, [met("readme")], false, false],
    ["a should without a reason", should, [], false, true],
    ["not one with a reason", should, [reason("upstream")], false, false],
    ["never a may", may, [], false, false],
    ["nothing that does not count yet", { ...must, from: "2017-08-01T00:00:00.000Z" }, [], false, false],
  ])("%s", (_, criterion, facts, must, reason) => {
    const [standing] = judge([...given([criterion]), ...facts]).standings;
    if (!standing) throw new Error("There is no standing.");
    expect([isOpenMust(standing), owesReason(standing), isOpen(standing)]).toEqual([must, reason, must || reason]);
  });
});

describe("a standing by rule", () => {
  it("is not applicable to a project without the criterion's tags", () => {
    const criterion = aCriterion("attested", "hardening", { appliesTo: ["kernel"] });
    const [standing] = judge([...given([criterion]), met("hardening")]).standings;
    expect(standing).toMatchObject({
      is: "not applicable",
      cause: null,
      used: [],
      detail: { of: "rule", tags: ["kernel"] },
    });
    expect(judge(given([criterion], {}, ["kernel"])).standings[0]).toMatchObject({ is: "unknown" });
  });
});

describe("until: nothing changes before without a new fact", () => {
  const from = { ...may, from: "2017-07-25T00:00:00.000Z" };
  it.each<readonly [string, readonly Criterion[], readonly Fact[], string | null]>([
    ["the least of the standings' ends", [must, build], [met("readme"), aRun({}, { at: "07-10" })], "07-24"],
    ["of a reason's", [should], [aReason("upstream", "missing", "one", { at: "02-01" })], "07-31"],
    ["of a criterion's beginning", [must, from], [met("readme")], "07-25"],
    [
      "of what is recorded already and still to happen",
      [must],
      [aRun({}, { at: "07-20", recordedAt: "07-19" })],
      "07-20",
    ],
    [
      "of another project's nothing",
      [must],
      [aRun({}, { at: "07-20", recordedAt: "07-19", stream: "project:landlock" })],
      null,
    ],
    ["for ever", [must], [unmet("readme")], null],
  ])("%s", (_, criteria, facts, until) => {
    const found = judge([...given(criteria), ...facts]).until;
    expect(found === null ? null : short(found)).toBe(until);
  });
});

describe("a member is judged by the version before until its days to follow are over", () => {
  const member = [...given([must]), met("readme"), anAdmission("wireguard", "one", { at: "07-02" })];
  const next = published(aPolicy([must, build], { version: 2, migrationDays: 28 }), { at: "07-10" });
  const facts = [...member, next];

  it("and its verdict ends with them", () => {
    const verdict = judge(facts);
    expect([verdict.policy.version, verdict.outcome, short(verdict.until ?? 0)]).toEqual([1, "ready", "08-07"]);
    expect(judge(facts, "08-07")).toMatchObject({ policy: { version: 2 }, outcome: "undetermined" });
  });

  it("a version that waits for its turn is no superseded one", () =>
    expect(judge(facts).ignored).toContainEqual({ seq: 6, why: "context" }));

  it("whoever is not in is judged by the newest at once", () => {
    const outside = [...given([must]), met("readme"), next];
    expect(judge(outside)).toMatchObject({ policy: { version: 2 }, outcome: "undetermined" });
  });
});

describe("a verdict says what it rests on", () => {
  it("policy, candidate, base, and the two clocks", () => {
    const facts = given([must]);
    expect(judge(facts)).toMatchObject({
      project: "wireguard",
      channel: "testing",
      policy: { seq: 1, version: 1, digest: aLog(...facts)[0]?.digest },
      candidate: {
        seq: 3,
        at: instant("06-01"),
        content: { commit: facts[2]?.kind === "revision" && facts[2].body.commit },
      },
      base: null,
      upTo: 99,
      now: instant("07-19"),
    });
  });

  it("there is none before the channel has a policy", () => {
    const when = { upTo: 99, now: instant("03-01") };
    expect(verdictOf({ facts: aLog(...given([must])) }, "wireguard", "testing", when)).toBeNull();
  });

  it("judges a project without a candidate", () => {
    expect(judge(given([must, build]).slice(0, 2))).toMatchObject({ candidate: null, outcome: "undetermined" });
  });
});

describe("the value that its digest is made from", () => {
  const facts = [...given([should, must]), met("readme"), reason("upstream")];
  it("holds outcome, floor and standings by key, and no words", () => {
    const { policyDigest, content, ...value } = digestValueOf(judge(facts));
    expect(value).toEqual({
      rules: 1,
      project: "wireguard",
      outcome: "ready",
      floor: [],
      standings: [
        { key: "readme", is: "met", cause: null, used: [4], until: instant("09-29"), reason: null, waived: null },
        { key: "upstream", is: "unknown", cause: "missing", used: [], until: null, reason: 5, waived: null },
      ],
    });
  });

  it("is the same an hour later, and with more that does not count", () => {
    const later = digestValueOf(judge([...facts, aNote("Nothing new.")], "07-19 01:00"));
    expect(later).toEqual(digestValueOf(judge(facts)));
  });
});
