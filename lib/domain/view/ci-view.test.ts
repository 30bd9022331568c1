import { expect, it } from "vitest";
import { type RunOutcome, runsText } from "./ci-view";

const runs = (...outcomes: readonly RunOutcome[]) => outcomes.map((outcome) => ({ outcome, old: false }));

it("a strip of runs says how many of each", () => {
  expect(runsText(runs("passed", "failed", "passed", "running", "inconclusive"))).toBe(
    "2 passed, 1 failed, 1 inconclusive, 1 running",
  );
  expect(runsText([])).toBe("no run");
});
