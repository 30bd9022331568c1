import { describe, expect, it } from "vitest";
import { playwrightCounts, vitestCounts, withExitCode } from "./counts.mjs";

const none = { passed: 0, failed: 0, skipped: 0 };

describe("the counts of a run", () => {
  it("are those of vitest, and one for each file that could not be loaded", () => {
    const testResults = [
      { status: "passed", assertionResults: [1, 2, 3] },
      { status: "failed", assertionResults: [] },
    ];
    const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 2, testResults };
    expect(vitestCounts(report)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  it("are those of Playwright, where a flake and an error outside of tests have failed", () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{}] };
    expect(playwrightCounts(report)).toEqual({ passed: 5, failed: 3, skipped: 0 });
  });

  it.each([
    [undefined, 1, { ...none, failed: 1 }],
    [undefined, 0, none],
    [{ passed: 3, failed: 0, skipped: 0 }, 1, { passed: 3, failed: 1, skipped: 0 }],
    [{ passed: 3, failed: 2, skipped: 0 }, 1, { passed: 3, failed: 2, skipped: 0 }],
  ])("with %o and exit code %i are never green when the runner was not", (counts, code, expected) => {
    expect(withExitCode(counts, code)).toEqual(expected);
  });
});
