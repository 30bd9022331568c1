import type { BodyOf } from "../domain/fact";
import { Commit } from "../domain/facts/record";
import type { Known } from "../domain/known";
import { type Refusal, refusalOr } from "../domain/refusal";
import { takenOver } from "../domain/taken-over";
import type { CandidateField } from "../domain/view/candidate-view";
import { configurationsOf, type Draft } from "../domain/view/draft";
import { revisionOf } from "../formats/revision";

/** Content that is unlike any: what a draft is of while its commit and tree are not known. */
export const UNLIKE = "0".repeat(40);
const isWhole = (text: string): boolean => Commit.safeParse(text).success;

/** What a draft would be as a project's candidate, or why it cannot be read. Without commit and tree its content is new. */
export function readDraft(known: Known, project: string, draft: Draft): BodyOf<"revision"> | Refusal {
  const { commit, tree, yml } = draft;
  const input = {
    project,
    commit: isWhole(commit) ? commit : UNLIKE,
    tree: isWhole(tree) ? tree : UNLIKE,
    manifest: yml,
    configurations: configurationsOf(draft.kernel),
  };
  return refusalOr(() => revisionOf(input, takenOver(known, input)));
}

/** What is asked for beside the yml: the commit and the tree of the project's path, and how both are found. */
export function contentFields(path: string, draft: Draft | null): readonly CandidateField[] {
  const treeOf = path === "" ? "git rev-parse HEAD^{tree}" : `git rev-parse HEAD:${path}`;
  const field = (name: "commit" | "tree", label: string, command: string): CandidateField => {
    const initial = draft?.[name] ?? "";
    const isWrong = initial !== "" && !isWhole(initial);
    return {
      name,
      label,
      hint: [{ code: command }],
      initial,
      placeholder: "40 hex digits",
      error: isWrong ? "40 hexadecimal digits, written in full." : null,
    };
  };
  return [field("commit", "Commit", "git rev-parse HEAD"), field("tree", "Tree of its path", treeOf)];
}
