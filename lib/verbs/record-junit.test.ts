import { expect, it } from "vitest";
import { act, aGroup, aToken } from "@/tests/support/act";
import { anAppointment, contentOf } from "@/tests/support/make";
import { wordOfTests } from "../domain/tests-run";
import { recordJunit } from "./record-junit";

const log = aGroup(anAppointment("CI", "ci"));
const post = (changes: object) => {
  const tests = { tests: 3, passed: 3, failed: 0, skipped: 0, flaky: 0, outside: 0, failing: [], ...changes };
  const run = { project: "wireguard", check: "build", target: { arch: "x86_64", series: "4.9" }, attempt: 1 };
  const outcome = wordOfTests(tests);
  const runs = [{ ...run, revision: contentOf("one").commit, runId: "5120", outcome }];
  return act(recordJunit, aToken("maintainer", ["ci:write"]), { runs, tests, digest: "" }, log);
};
const entry = log.length + 1;

it("a report is one run, and its answer begins with its counts", () => {
  const { says, answer } = post({});
  expect(says).toMatchObject([{ kind: "ci-run", body: { check: "build", outcome: "passed", word: "passed" } }]);
  expect(answer.said).toMatch(new RegExp(`^3 tests: 3 passed\\. Recorded as entry ${entry}, and it counts`));
  expect(answer).toMatchObject({ recorded: 1, tests: { tests: 3 } });
});

it("a failure in it is the run's, and is named", () => {
  const { says, answer } = post({ passed: 2, failed: 1, failing: ["boot: comes up"] });
  expect(says).toMatchObject([{ body: { outcome: "failed" } }]);
  expect(answer.said).toContain("3 tests: 2 passed, 1 failed. Failed: boot: comes up. Recorded");
  expect(answer.said).toContain("not ready");
});

it("with no test that ran it is recorded and no pass", () => {
  const { says, answer } = post({ passed: 0, skipped: 3 });
  expect(says).toMatchObject([{ body: { outcome: "inconclusive", word: "no test ran" } }]);
  expect(answer.said).toContain("A suite without a test that ran is no pass.");
  expect(answer.runs).toMatchObject([{ counts: false }]);
});
