import { shortCommit } from "../domain/explain/words";
import { Refusal } from "../domain/refusal";
import type { Speaker } from "../domain/speaker";
import type { RunIn } from "./run-in";

/** A run that is known by its number and its attempt. */
export type Attempted = RunIn & { readonly runId: string; readonly attempt: number };

/**
 * Which attempt of which run it is. Who shows an ID token has proved it: commit, run and attempt are the token's, and may be
 * left out but for the commit, which says what was checked out. None may be another: a job that could choose the number of its
 * run could tell one run as many, which makes a streak of nothing, or take the number of a run to come, which would then be
 * refused. So all that is posted with the token of one run, of one check and target, is one attempt, and the worse of it counts.
 * Everybody else names the run. Refusals `bad-input`.
 */
export function attemptedBy({ proof }: Speaker, run: RunIn, path: string): Attempted {
  if (!proof) {
    if (run.runId !== undefined) return { ...run, runId: run.runId, attempt: run.attempt ?? 1 };
    throw wrong(`${path}runId`, "Missing.");
  }
  if (run.revision !== proof.commit)
    throw wrong(
      `${path}revision`,
      `The ID token is of ${shortCommit(proof.commit)}, and this is ${shortCommit(run.revision)}: post what the run itself checked out.`,
    );
  if (run.runId !== undefined && run.runId !== proof.runId)
    throw wrong(`${path}runId`, `The ID token is of run ${proof.runId}: leave it out.`);
  if (run.attempt !== undefined && run.attempt !== proof.attempt)
    throw wrong(`${path}attempt`, `The ID token is of attempt ${proof.attempt}: leave it out.`);
  return { ...run, runId: proof.runId, attempt: proof.attempt };
}

const wrong = (path: string, message: string): Refusal =>
  new Refusal("bad-input", `Not recorded: ${path}: ${message}`, [{ path, message }]);
