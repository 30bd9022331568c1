import { expect, it } from "vitest";
import type { TestsRun } from "../tests-run";
import { testsSaid } from "./tests-run";

const said = (changes: Partial<TestsRun>): string =>
  testsSaid({ tests: 0, passed: 0, failed: 0, skipped: 0, flaky: 0, outside: 0, failing: [], ...changes });

it.each<[Partial<TestsRun>, string]>([
  [{ tests: 41, passed: 40, skipped: 1 }, "41 tests: 40 passed, 1 skipped."],
  [{ tests: 1, passed: 1 }, "1 test: 1 passed."],
  [{ tests: 3, passed: 1, failed: 2, failing: ["a", "b"] }, "3 tests: 1 passed, 2 failed. Failed: a; b."],
  [{ tests: 12, failed: 12, failing: ["a", "b"] }, "12 tests: 12 failed. Failed: a; b; and 10 more."],
  [
    { tests: 1, passed: 1, outside: 1, failing: ["boot"] },
    "1 test: 1 passed. 1 failure outside of any test. Failed: boot.",
  ],
  [{ tests: 2, passed: 2, flaky: 1 }, "2 tests: 2 passed. 1 passed only when run again."],
  [{ tests: 2, skipped: 2 }, "2 tests: 2 skipped. A suite without a test that ran is no pass."],
  [{}, "No test is in it. A suite without a test that ran is no pass."],
])("%o", (run, sentence) => expect(said(run)).toBe(sentence));
