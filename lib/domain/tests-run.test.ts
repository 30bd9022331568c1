import { expect, it } from "vitest";
import { outcomeOf } from "./ci-words";
import { TestsRun, wordOfTests } from "./tests-run";

const of = (changes: Partial<TestsRun>): TestsRun =>
  TestsRun.parse({ tests: 0, passed: 0, failed: 0, skipped: 0, flaky: 0, outside: 0, failing: [], ...changes });

it.each([
  ["passes alone", { tests: 2, passed: 2 }, "passed"],
  ["a skipped one beside passes", { tests: 2, passed: 1, skipped: 1 }, "passed"],
  ["one failure among a thousand passes", { tests: 1001, passed: 1000, failed: 1 }, "failed"],
  ["a suite that could not be set up", { tests: 2, passed: 2, outside: 1 }, "failed"],
  ["all skipped", { tests: 2, skipped: 2 }, "no test ran"],
  ["no test", {}, "no test ran"],
])("%s", (_what, changes, word) => expect(wordOfTests(of(changes))).toBe(word));

it("a suite without a test that ran is no pass", () => {
  expect(outcomeOf(wordOfTests(of({ skipped: 3, tests: 3 })))).toBe("inconclusive");
});
