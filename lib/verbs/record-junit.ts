import { z } from "zod";
import { testsSaid } from "../domain/explain/tests-run";
import { TestsRun } from "../domain/tests-run";
import type { CiAnswer } from "./became";
import { recordCiRuns } from "./record-ci-runs";
import type { PostedRuns } from "./run-in";
import { verb } from "./verb";

/** The one run that a report is of, what its tests came to, and its bytes' digest: by that a key knows the same request. */
type PostedTests = { readonly runs: PostedRuns; readonly tests: TestsRun; readonly digest: string };
type TestsAnswer = CiAnswer & { readonly tests: TestsRun };

/** Records a report of tests as one run, as CI reports any other; the answer tells the counts and the first that failed too. */
export const recordJunit = verb<PostedTests, TestsAnswer>({
  name: "record-junit",
  input: z.strictObject({ runs: z.custom<PostedRuns>(Array.isArray), tests: TestsRun, digest: z.string() }),
  decide: (known, speaker, { runs, tests }) => {
    const { says, answer } = recordCiRuns.decide(known, speaker, runs);
    return {
      says,
      answer: (recorded, after) => {
        const told = answer(recorded, after);
        return { ...told, tests, said: `${testsSaid(tests)} ${told.said}` };
      },
    };
  },
});
