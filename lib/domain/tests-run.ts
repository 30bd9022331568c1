import { z } from "zod";

const Count = z.number().int().min(0);

/** What a report of tests says, as one run of a check: how its cases went, and some of those that failed by name. */
export const TestsRun = z.strictObject({
  tests: Count,
  passed: Count,
  failed: Count,
  skipped: Count,
  /** Of those that passed: how many only when they were run again. */
  flaky: Count,
  /** Failures outside of any case: a suite that could not be set up. */
  outside: Count,
  failing: z.array(z.string()),
});
export type TestsRun = Readonly<Omit<z.infer<typeof TestsRun>, "failing">> & { readonly failing: readonly string[] };

/** The word of a run for what its tests came to: one failure is a failure, and a suite without a test that ran is no pass. */
export const wordOfTests = ({ failed, outside, passed }: TestsRun): "failed" | "passed" | "no test ran" =>
  failed + outside > 0 ? "failed" : passed > 0 ? "passed" : "no test ran";
