import { describe, expect, it, test } from "vitest";
import { judgedBy, reader, text } from "@/tests/support/judged";
import { aCriterion, aReferenceRun, aRun } from "@/tests/support/make";
import type { CriterionOf } from "../criterion";
import type { Fact } from "../fact";
import { legAsked } from "./ci";
import { standingSaid } from "./standing";

type Rule = Partial<CriterionOf<"ci">>;
const judged = (rule: Rule, facts: readonly Fact[]) => judgedBy(aCriterion("ci", "ci-build", rule), facts);
const run = (runId: string, outcome: "passed" | "failed" | "inconclusive" | "running", at: string, said = {}) =>
  aRun({ runId, outcome, ...said }, { at });
const passed = (runId: string, at: string) => run(runId, "passed", at);
const failed = (runId: string, at: string) => run(runId, "failed", at);

describe("what CI has shown", () => {
  it.each<readonly [string, Rule, readonly Fact[], string, string | null, string]>([
    ["no run at all", {}, [], "unknown", "missing", "No run was ever posted."],
    [
      "runs of other content alone",
      {},
      [run("1", "passed", "07-10", { content: "other" })],
      "unknown",
      "missing",
      "No run counts for build on x86_64 / 4.9.",
    ],
    [
      "a run in progress",
      {},
      [run("1", "running", "07-19")],
      "pending",
      "running",
      "A run of build on x86_64 / 4.9 is in progress.",
    ],
    ["a pass", {}, [passed("1", "07-18")], "met", null, "Build on x86_64 / 4.9 passes, last on 18 July."],
    [
      "passes in a row",
      { streak: 2 },
      [passed("1", "07-17"), passed("2", "07-18")],
      "met",
      null,
      "Build on x86_64 / 4.9 passes, 2 in a row, last on 18 July.",
    ],
    [
      "one pass of two",
      { streak: 2 },
      [passed("1", "07-18")],
      "unknown",
      "streak",
      "Build on x86_64 / 4.9 passed 1 of the 2 in a row that it takes.",
    ],
    ["a failure", {}, [failed("5120", "07-18")], "unmet", "failed", "Build on x86_64 / 4.9 failed, run 5120."],
    [
      "a failure, and a re-run that hides nothing",
      {},
      [failed("5120", "07-18"), run("5121", "running", "07-19")],
      "unmet",
      "failed",
      "Build on x86_64 / 4.9 failed, run 5120; another run is in progress.",
    ],
    [
      "a failure that the base has too",
      {},
      [failed("5120", "07-18"), aReferenceRun({ outcome: "failed" }, { at: "07-18" })],
      "unmet",
      "base-broken",
      "Build on x86_64 / 4.9 failed, run 5120, and fails on the base too, so it is not charged to the project.",
    ],
    [
      "too many failures among the last",
      {},
      [failed("1", "07-14"), failed("2", "07-15"), passed("3", "07-16")],
      "unmet",
      "flaky",
      "Build on x86_64 / 4.9 failed 2 of its last 3 runs, and at most 1 may.",
    ],
    [
      "a pass that is too old",
      {},
      [passed("1", "06-10")],
      "stale",
      "expired",
      "The last run of build on x86_64 / 4.9 is older than 14 days.",
    ],
    [
      "a pass that is a day too old: singular",
      { maxAge: "P1D" },
      [passed("1", "07-10")],
      "stale",
      "expired",
      "The last run of build on x86_64 / 4.9 is older than 1 day.",
    ],
    [
      "runs that say nothing",
      {},
      [run("1", "inconclusive", "07-18")],
      "unknown",
      "inconclusive",
      "Build on x86_64 / 4.9 has only inconclusive runs.",
    ],
  ])("%s", (_, rule, facts, is, cause, words) => {
    const standing = judged(rule, facts);
    expect({ is: standing.is, cause: standing.cause, said: text(standingSaid(standing, reader)) }).toEqual({
      is,
      cause,
      said: words,
    });
  });
});

describe("several legs", () => {
  const targets = [
    { arch: "x86_64", series: "4.9" },
    { arch: "x86_64", series: "4.11" },
    { arch: "aarch64", series: "4.9" },
  ];
  const on = (index: number, outcome: "passed" | "failed", runId: string) =>
    aRun({ target: targets[index] ?? {}, outcome, runId }, { at: "07-18" });

  it("says which of them make it what it is, and not the others", () => {
    const facts = [on(0, "passed", "1"), on(1, "failed", "2"), on(2, "failed", "3")];
    expect(text(standingSaid(judged({ targets }, facts), reader))).toBe(
      "Build on x86_64 / 4.11 failed, run 2; build on aarch64 / 4.9 failed, run 3.",
    );
  });

  it("all of them when all are met", () => {
    const facts = [on(0, "passed", "1"), on(1, "passed", "2"), on(2, "passed", "3")];
    expect(text(standingSaid(judged({ targets }, facts), reader))).toBe(
      "Build on x86_64 / 4.9 passes, last on 18 July; build on x86_64 / 4.11 passes, last on 18 July; build on aarch64 / 4.9 passes, last on 18 July.",
    );
  });

  it("does not name the only place of a group that has one", () => {
    const facts = [aRun({ target: { name: "default" }, runId: "1" }, { at: "07-18" })];
    expect(text(standingSaid(judged({ targets: [{ name: "default" }] }, facts), reader))).toBe(
      "Build passes, last on 18 July.",
    );
  });
});

test.each<readonly [Rule, string]>([
  [{}, "a passing build on x86_64 / 4.9"],
  [{ checks: ["boot"], streak: 2 }, "two passing boots in a row on x86_64 / 4.9"],
  [{ checks: ["fuzz"] }, "a passing fuzz on x86_64 / 4.9"],
  [{ checks: ["fuzz"], streak: 2 }, "two passing runs of fuzz in a row on x86_64 / 4.9"],
  [{ checks: ["ltp-syscalls"], streak: 3 }, "three passing runs of ltp-syscalls in a row on x86_64 / 4.9"],
  [{ checks: ["kernel-4.9"], streak: 2 }, "two passing runs of kernel-4.9 in a row on x86_64 / 4.9"],
  [{ checks: ["boot-test"], streak: 2 }, "two passing boot-tests in a row on x86_64 / 4.9"],
  [{ checks: ["boot"], streak: 12 }, "12 passing boots in a row on x86_64 / 4.9"],
])("what is asked of CI by %j", (rule, words) => {
  const { detail } = judged(rule, []);
  if (detail.of !== "ci" || !detail.legs[0]) throw new Error("It has a leg.");
  expect(legAsked(detail.legs[0])).toBe(words);
});
