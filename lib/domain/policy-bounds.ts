import type { z } from "zod";
import { PolicyDraft } from "./policy";

/** What is worked out for anybody has an end: so many criteria, CI jobs and kernel symbols of one draft. */
const MOST = { criteria: 100, jobs: 1000, symbols: 2000 } as const;

/** A draft that anybody may have tried on every project: a policy’s draft, no larger than any that is used. */
export const TriedDraft = PolicyDraft.superRefine(({ criteria }, context) => {
  const jobs = criteria.reduce((sum, it) => sum + (it.kind === "ci" ? it.checks.length * it.targets.length : 0), 0);
  const symbols = criteria.reduce(
    (sum, it) => sum + (it.kind === "kernel" ? it.symbols.length * it.arch.length : 0),
    0,
  );
  for (const [what, is] of Object.entries({ criteria: criteria.length, jobs, symbols })) {
    const most = MOST[what as keyof typeof MOST];
    if (is > most)
      context.addIssue({
        code: "custom",
        path: ["criteria"],
        message: `Too much to be tried: ${is} ${nouns[what as keyof typeof MOST]}, and at most ${most} are.`,
      });
  }
});
export type TriedDraft = z.infer<typeof TriedDraft>;

const nouns = { criteria: "criteria", jobs: "CI jobs", symbols: "symbols to look for" } as const;
