import { describe, expect, it } from "vitest";
import { aVerdict } from "@/tests/support/judged";
import { aCandidate, aCriterion, anAttestation, aReason, aRun } from "@/tests/support/make";
import { aspectsOf, type Difference, differencesOf, goodness, subjectOf } from "./differences";
import type { Verdict } from "./verdict";

const readme = aCriterion("attested", "readme");
const upstream = aCriterion("attested", "upstream", { obligation: "should" });
const builds = aCriterion("ci", "builds");
const subjects = (differences: readonly Difference[]) => differences.map(subjectOf);

describe("what two verdicts say otherwise", () => {
  const bare = aVerdict([readme, upstream]);

  it("of one and the same, nothing", () => expect(differencesOf(bare, aVerdict([readme, upstream]))).toEqual([]));

  it("each thing once: the outcome, the candidate, then the standings in the policy's order", () => {
    const unmet = anAttestation("readme", { claim: "unmet" });
    const full = aVerdict([readme, upstream], [unmet, aCandidate("two"), anAttestation("upstream")]);
    expect(subjects(differencesOf(bare, full))).toEqual([
      "outcome",
      "candidate",
      "standing readme",
      "standing upstream",
    ]);
  });

  it("a reason, and another in its place", () => {
    const given = aReason("upstream", "missing", "one");
    const once = aVerdict([readme, upstream], [given]);
    expect(subjects(differencesOf(bare, once))).toEqual(["standing upstream"]);
    expect(
      subjects(differencesOf(once, aVerdict([readme, upstream], [given, { ...given, at: given.at + 1 }]))),
    ).toEqual(["standing upstream"]);
  });

  it("what is asked now, and what is no more: of each its criterion alone", () => {
    expect(subjects(differencesOf(bare, aVerdict([readme, builds])))).toEqual([
      "criterion builds",
      "criterion upstream",
    ]);
  });

  it("an architecture of the floor that was not listed before, and one that is no more", () => {
    const floored = aVerdict([builds], [aRun({}, { at: "07-18" })], { policy: { floor: ["x86_64"] } });
    expect(differencesOf(aVerdict([builds], [aRun({}, { at: "07-18" })]), floored)).toEqual([
      { what: "floor", arch: "x86_64", isMet: true },
    ]);
    expect(differencesOf(floored, aVerdict([builds], [aRun({}, { at: "07-18" })]))).toEqual([
      { what: "floor", arch: "x86_64", isMet: null },
    ]);
  });

  it("a waiver, and what stands beneath it", () => {
    const waived = (beneath: "unmet" | "unknown"): Verdict => {
      const waiver = { seq: 7, grants: [8, 9], until: 1, beneath };
      return {
        ...bare,
        standings: bare.standings.map((s) => (s.key === "readme" ? { ...s, is: "waived", waiver } : s)),
      };
    };
    expect(subjects(differencesOf(bare, waived("unknown")))).toEqual(["standing readme"]);
    expect(subjects(differencesOf(waived("unknown"), waived("unmet")))).toEqual(["standing readme"]);
  });

  it("does not name another fact beneath what stays: a claim that was renewed", () => {
    const first = anAttestation("readme", {}, { at: "07-02" });
    const both = [first, anAttestation("readme", {}, { at: "07-03" })];
    expect(differencesOf(aVerdict([readme], [first]), aVerdict([readme], both))).toEqual([]);
  });
});

it("an aspect is of each thing that may differ", () =>
  expect([...aspectsOf(aVerdict([readme])).keys()]).toEqual([
    "outcome",
    "candidate",
    "standing readme",
    "criterion readme",
  ]));

describe("worse is further from met", () => {
  it.each([
    ["met", "pending", true],
    ["met", "stale", true],
    ["met", "unknown", true],
    ["stale", "unmet", true],
    ["unknown", "unmet", true],
    ["pending", "unknown", true],
    ["waived", "unmet", true],
    ["met", "waived", true],
    ["unmet", "waived", false],
    ["met", "not applicable", false],
    ["unmet", "unknown", false],
    ["stale", "met", false],
    ["unknown", "stale", false],
    ["stale", "unknown", false],
  ] as const)("%s → %s: %s", (before, after, isWorse) =>
    expect(goodness({ is: after }) < goodness({ is: before })).toBe(isWorse),
  );
});
