import type { TestsRun } from "../tests-run";
import { count } from "./words";

/** What a report of tests came to, for a CI log: "41 tests: 38 passed, 2 failed, 1 skipped. Failed: a; b." */
export function testsSaid(run: TestsRun): string {
  const { tests, passed, failed, skipped, flaky, outside, failing } = run;
  const parts = [
    [passed, "passed"],
    [failed, "failed"],
    [skipped, "skipped"],
  ].flatMap(([number, word]) => (number === 0 ? [] : [`${number} ${word}`]));
  const all = tests === 0 ? "No test is in it" : `${count(tests, "test")}: ${parts.join(", ")}`;
  const rest = failed + outside - failing.length;
  return [
    `${all}.`,
    outside > 0 ? `${count(outside, "failure")} outside of any test.` : "",
    failing.length > 0 ? `Failed: ${failing.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}.` : "",
    flaky > 0 ? `${flaky} passed only when run again.` : "",
    failed + outside === 0 && passed === 0 ? "A suite without a test that ran is no pass." : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
