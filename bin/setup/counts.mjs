/**
 * How many tests passed and failed. A file that could not be loaded, and a runner that ended badly though no test
 * failed, count as one failed each: nothing that is wrong may look green.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 *
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} PlaywrightReport
 */

/**
 * @param {VitestReport} report of vitest's reporter `json`
 * @returns {Counts}
 */
export function vitestCounts({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length, skipped: numPendingTests };
}

/**
 * A test that passed at its second try only has failed.
 * @param {PlaywrightReport} report of Playwright's reporter `json`
 * @returns {Counts}
 */
export function playwrightCounts({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/**
 * @param {Counts | undefined} counts undefined when the runner left no report
 * @param {number} code the runner's exit code
 * @returns {Counts}
 */
export function withExitCode(counts = { passed: 0, failed: 0, skipped: 0 }, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
