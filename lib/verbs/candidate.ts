import type { Content } from "../domain/facts/evidence";
import { type Known, newest } from "../domain/known";
import { Refusal } from "../domain/refusal";

/**
 * The content of a project's candidate. Refusal `conflict` when there is none, or when the commit that somebody looked at
 * (`seen`) is not the candidate any more: nobody answers for content they did not see.
 */
export function candidateContent(known: Known, project: string, seen?: string): Content {
  const candidate = newest(known, `project:${project}`, "revision");
  if (!candidate)
    throw new Refusal("conflict", `Not recorded: ${project} has no candidate yet. Put one forward first.`);
  const { commit, tree } = candidate.body;
  if (seen !== undefined && seen !== "" && seen !== commit)
    throw new Refusal(
      "conflict",
      `Not recorded: the candidate is now ${commit.slice(0, 7)}, not ${seen.slice(0, 7)}. Look at it again.`,
    );
  return { commit, tree };
}
