import { describe, expect, it } from "vitest";
import { aLog, aReferenceRun, aRun, instant, shown } from "@/tests/support/make";
import { days } from "../instant";
import { byTime, judgeLeg, type LegRule, type Run } from "./leg";

const OUTCOMES = { p: "passed", f: "failed", i: "inconclusive", r: "running" } as const;
/** `p3 f4`: passed on 3 July, failed on 4 July; numbered in this order. */
const runs = (text: string): readonly Run[] =>
  aLog(
    ...text.split(" ").flatMap((word) => {
      const outcome = OUTCOMES[word[0] as keyof typeof OUTCOMES];
      return outcome ? [aRun({ outcome, runId: word }, { at: `07-${word.slice(1).padStart(2, "0")}` })] : [];
    }),
  ) as readonly Run[];

const rule: LegRule = { maxAge: days(14), streak: 2, window: 5, maxFail: 1 };
const judge = (text: string, changes: Partial<LegRule> = {}, now = "07-19", base?: Run) =>
  judgeLeg([...runs(text)].sort(byTime), { ...rule, ...changes }, instant(now), base);

type Row = readonly [name: string, runs: string, expected: string, rule?: Partial<LegRule>, now?: string];
const cases = (...rows: readonly Row[]) => {
  for (const [name, text, expected, changes, now] of rows)
    it(`${name}: ${text || "no run"}`, () => expect(shown(judge(text, changes, now))).toBe(expected));
};

describe("1. no fresh conclusive run: the first cause that fits", () => {
  cases(
    ["nothing", "", "unknown missing []"],
    ["one is running", "r10", "pending running [1] to 07-24"],
    ["the newest of those running", "r10 r12", "pending running [2] to 07-26"],
    ["one is running after one that is too old", "p1 r10", "pending running [2] to 07-24"],
    ["one is running beside one without a result", "r10 i11", "pending running [1] to 07-24"],
    ["all are too old", "p1 p4", "stale expired [2]"],
    ["a failure too", "f1", "stale expired [1]"],
    ["too old comes before inconclusive", "p1 i10", "stale expired [1]"],
    ["without a result", "i10 i11", "unknown inconclusive [2] to 07-25"],
    ["a running that never ended", "r1", "unknown missing []"],
    ["a run without a result that is too old", "i1", "unknown missing []"],
    ["the very instant at which it is too old", "p4 p5", "stale expired [2]"],
    ["the one before", "p4 p5", "unknown streak [2] to 07-19", {}, "07-18 23:59"],
  );
});

describe("2. the last one failed", () => {
  cases(
    ["unmet, until it is too old", "p10 f11", "unmet failed [2] to 07-25"],
    ["a re-run in progress hides nothing", "f11 r12", "unmet failed [1] to 07-25"],
    ["nor does a run without a result", "f11 i12", "unmet failed [1] to 07-25"],
    ["however many passed before", "p6 p7 p8 p9 f10", "unmet failed [5] to 07-24", { maxFail: 5 }],
    ["at the same instant the failure is the later", "f10 p10", "unmet failed [1] to 07-24", { streak: 1 }],
    ["reported late, it is not the last", "p10 p11 f9", "met [1,2] to 07-24"],
  );
});

describe("2. the base alone", () => {
  const base = (outcome: "passed" | "failed", at: string) =>
    aLog(...runs("p1"), ...runs("p2"), aReferenceRun({ outcome }, { at }))[2] as Run;
  it.each([
    ["failed too: base-broken", "f11", base("failed", "07-12"), "unmet base-broken [1,3] to 07-25"],
    ["failed earlier, and is fresh for less long", "f11", base("failed", "07-08"), "unmet base-broken [1,3] to 07-22"],
    ["passes: the failure is the project's", "f11", base("passed", "07-12"), "unmet failed [1] to 07-25"],
    ["does not run", "f11", undefined, "unmet failed [1] to 07-25"],
    ["failed: a pass stays a pass", "p10 p11", base("failed", "07-12"), "met [1,2] to 07-24"],
    ["failed: flaky stays flaky", "f8 f9 p10", base("failed", "07-12"), "unmet flaky [1,2,3] to 07-22"],
    ["failed: missing stays missing", "", base("failed", "07-12"), "unknown missing []"],
  ])("%s", (_, text, run, expected) => {
    expect(shown(judge(text, {}, "07-19", run))).toBe(expected);
  });
});

describe("3. the last one passed", () => {
  cases(
    ["k >= n, x <= m: met, to the end of the streak", "p10 p12", "met [1,2] to 07-24"],
    ["it rests on the last n", "p8 p10 p12", "met [2,3] to 07-24"],
    ["a failure that is outweighed", "f9 p10 p12", "met [2,3] to 07-24"],
    ["k < n: streak", "p12", "unknown streak [1] to 07-26"],
    ["k < n after a failure", "p8 p9 f10 p12", "unknown streak [4] to 07-26"],
    ["runs without a result do not break a streak", "p10 i11 p12", "met [1,3] to 07-24"],
    ["x > m: flaky, whatever the streak", "f8 f9 p10 p11 p12", "unmet flaky [1,2,5] to 07-22"],
    ["flaky comes before streak", "f8 f9 p10", "unmet flaky [1,2,3] to 07-22"],
    ["no failure is forgiven where m is 0", "f9 p10 p11", "unmet flaky [1,3] to 07-23", { maxFail: 0 }],
    ["a failure before the window is forgotten", "f8 f9 p10 p11", "met [3,4] to 07-24", { window: 2 }],
    ["the window counts only runs with a result", "f8 f9 p10 i11 p12", "unmet flaky [1,2,5] to 07-22", { window: 4 }],
    ["a failure that is too old is forgotten", "f4 f9 p10 p11", "met [3,4] to 07-24"],
    ["it was not yet the day before", "f4 f9 p10 p11", "unmet flaky [1,2,4] to 07-18", {}, "07-17"],
    ["a streak longer than the window", "p9 p10 p11", "met [1,2,3] to 07-23", { streak: 3, window: 1 }],
    ["runs of one instant age together", "p10 p10", "met [1,2] to 07-24"],
  );

  it("k of n and x of w are told", () => {
    expect(judge("f8 p9 f10 p11 p12", { streak: 4, maxFail: 2 })).toMatchObject({
      passesInARow: 2,
      failuresInWindow: 2,
    });
  });
});

describe("runs are ordered", () => {
  it.each([
    ["by when they happened", "p12 p11", [2, 1]],
    ["passes before failures of the same instant", "f10 p10", [2, 1]],
    ["then by run id", "p10 p9 p9", [2, 3, 1]],
  ])("%s", (_, text, seqs) => {
    expect([...runs(text)].sort(byTime).map((run) => run.seq)).toEqual(seqs);
  });
});
