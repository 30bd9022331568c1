import type { Outcome } from "../facts/evidence";
import { nameOfTarget } from "../target";
import type { Run } from "./leg";

/** What makes two reports one attempt: source, run id, attempt, check, target (decision.md, "CI as evidence", 2). */
export const attemptKeyParts = ({ body }: Pick<Run, "body">) => ({
  source: sourceOf(body.origin),
  runId: body.runId,
  attempt: body.attempt,
  check: body.check,
  target: nameOfTarget(body.target),
});

/** The same as one text: the run id comes last, for it alone can hold any sign. */
export function attemptKey(run: Pick<Run, "body">): string {
  const known = keys.get(run.body);
  if (known !== undefined) return known;
  const { source, runId, attempt, check, target } = attemptKeyParts(run);
  const key = `${attempt} ${check} ${target} ${source}\n${runId}`;
  keys.set(run.body, key);
  return key;
}

/** A run is judged many times, and what it says never changes: its key is written once. */
const keys = new WeakMap<Run["body"], string>();

/**
 * Who reported it, as a key: the repository that was proved, whichever of the sources that name it brought the run (decision.md
 * is silent: else one run would be two where two sources name one repository); or the token.
 */
const sourceOf = (origin: Run["body"]["origin"]): string =>
  origin.is === "posted"
    ? `token ${origin.token}`
    : `source ${origin.repository === undefined ? origin.source : origin.repository.toLowerCase()}`;

/**
 * One run for each attempt: a terminal outcome beats a non-terminal one whatever the order of arrival; of two terminal
 * outcomes the worse; of two equal ones the first in the log.
 */
export function attemptsOf(runs: readonly Run[]): {
  readonly kept: readonly Run[];
  readonly superseded: readonly Run[];
} {
  const kept = new Map<string, Run>();
  const superseded: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.seq - b.seq)) {
    const key = attemptKey(run);
    const before = kept.get(key);
    if (!before) kept.set(key, run);
    else if (severity(run) > severity(before)) {
      superseded.push(before);
      kept.set(key, run);
    } else superseded.push(run);
  }
  return { kept: [...kept.values()], superseded };
}

/** Outcomes of one attempt, the weightier later: an end outweighs running, and of two ends the worse. */
export const byWeight: readonly Outcome[] = ["running", "passed", "inconclusive", "failed"];

/** How much an outcome outweighs another of the same attempt. */
export const severity = ({ body }: Pick<Run, "body">): number => byWeight.indexOf(body.outcome);
