import { describe, expect, it } from "vitest";
import {
  aBase,
  aCandidate,
  aCriterion,
  aLog,
  aNote,
  anAcceptance,
  anAttestation,
  aPolicy,
  aProject,
  aReason,
  aReview,
  aRun,
  aWithdrawal,
  instant,
  published,
} from "@/tests/support/make";
import type { Criterion } from "./criterion";
import type { Fact } from "./fact";
import { verdictOf } from "./verdict";

const judge = (facts: readonly Fact[]) => {
  const verdict = verdictOf({ facts: aLog(...facts) }, "wireguard", "testing", { upTo: 99, now: instant("07-19") });
  if (!verdict) throw new Error("The channel has no policy.");
  return verdict;
};
/** Entry 1 is the policy, entry 2 the registration, entry 3 the candidate. */
const given = (criteria: readonly Criterion[]) => [published(aPolicy(criteria)), aProject(), aCandidate("one")];

const must = aCriterion("attested", "readme");
const build = aCriterion("ci", "ci-build");
const met = (key: string) => anAttestation(key, {}, { at: "07-01" });
const reason = (key: string) => aReason(key, "missing", "one", { at: "07-01" });

describe("used or ignored, with a reason", () => {
  const criteria = [must, build, aCriterion("attested", "hardening", { appliesTo: ["kernel"] })];
  const base = {
    id: "linuxkit",
    kernel: null,
    init: [],
    onboot: [],
    onshutdown: [],
    services: [],
    files: [],
    trust: null,
    other: {},
  };
  const { id: _, ...manifest } = base;
  it.each<readonly [string, Fact, string | null]>([
    ["a claim that counts", met("readme"), null],
    ["a claim on what the policy does not ask", met("docs"), "no-such-criterion"],
    ["a reason for what the policy does not ask", reason("docs"), "no-such-criterion"],
    ["a run of a leg nobody asked for", aRun({ check: "fuzz" }), "not-asked-for"],
    ["a run of the base that changed nothing", aRun({}, { stream: "channel:testing" }), "context"],
    ["a claim on what does not apply to the project", met("hardening"), "not-asked-for"],
    ["a word on a claim on what does not apply to the project", anAcceptance(9), "not-asked-for"],
    ["a review where nobody asks for one", aReview("one"), "not-asked-for"],
    ["an earlier candidate", aCandidate("zero", { at: "05-20" }), "superseded"],
    ["an earlier registration", aProject("wireguard", [], { at: "04-01" }), "superseded"],
    ["the base: what manifests are judged against", aBase(manifest), null],
    ["what decides nothing", aNote("Deep dive into wireguard."), "context"],
    ["what happened in a course that practice has left", aRun({}, { course: "record" }), "other-course"],
  ])("%s", (_, fact, why) => {
    const { ignored } = judge([...given(criteria), fact]);
    expect(ignored).toEqual(why === null ? [] : [{ seq: 4, why }]);
  });

  it("a word on a claim that was withdrawn went with it", () => {
    const facts = [...given([must]), met("readme"), anAcceptance(4), aWithdrawal(4)];
    expect(judge(facts).ignored).toEqual([
      { seq: 4, why: "withdrawn" },
      { seq: 5, why: "withdrawn" },
      { seq: 6, why: "context" },
    ]);
  });

  it("an earlier version of the policy is superseded", () => {
    const facts = [...given([must]), published(aPolicy([must], { version: 2 }), { at: "07-01" })];
    expect(judge(facts)).toMatchObject({ policy: { seq: 4, version: 2 }, ignored: [{ seq: 1, why: "superseded" }] });
  });
});
