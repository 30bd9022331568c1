import type { FactOf } from "@/lib/domain/fact";

export type Run = FactOf<"ci-run">;

/** "the worse": failed, then inconclusive, then passed; and "a terminal outcome beats a non-terminal one". */
const WORST_FIRST = ["failed", "inconclusive", "passed", "running"] as const;

/** "One record per attempt (source, run id, attempt, check, target): re-delivery is the same row." */
export function attemptsOf(runs: readonly Run[]): readonly Run[] {
  const names = [...new Set(runs.map(nameOf))];
  return names.map((name) => {
    const told = runs.filter((run) => nameOf(run) === name);
    const outcome = WORST_FIRST.find((it) => told.some((run) => run.body.outcome === it));
    const first = told.filter((run) => run.body.outcome === outcome).sort((a, b) => a.seq - b.seq)[0];
    if (!first) throw new Error("A name is a run's.");
    return first;
  });
}

function nameOf({ body }: Run): string {
  return JSON.stringify([reporterOf(body.origin), body.runId, body.attempt, body.check, axesOf(body.target)]);
}

/** The source as decision.md has it is the repository: one run that two sources of it bring is one. */
const reporterOf = (origin: Run["body"]["origin"]): readonly unknown[] =>
  origin.is === "posted" ? ["posted", origin.token] : ["proved", origin.repository?.toLowerCase() ?? origin.source];

/** A target is its axes, in no order. */
export const axesOf = (target: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(target).sort(([a], [b]) => (a < b ? -1 : 1)));

/** "in order of (`at`, passes before failures, run id): at the same instant the failure is the later" */
export const inOrder = (runs: readonly Run[]): readonly Run[] =>
  [...runs].sort(
    (a, b) =>
      a.at - b.at || rankOf(a) - rankOf(b) || compare(a.body.runId, b.body.runId) || a.body.attempt - b.body.attempt,
  );

const rankOf = (run: Run): number => (run.body.outcome === "passed" ? 0 : 1);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
