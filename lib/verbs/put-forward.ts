import type { Turned } from "../domain/explain/turned";
import { shortCommit } from "../domain/explain/words";
import type { BodyOf } from "../domain/fact";
import { ofKind } from "../domain/fact";
import { type Known, newest } from "../domain/known";
import { allowOn, say } from "../domain/permit";
import { channelNamed, projectNamed } from "../domain/project";
import { Refusal } from "../domain/refusal";
import { takenOver } from "../domain/taken-over";
import { isSameValue } from "../formats/canonical";
import { Candidate, revisionOf } from "../formats/revision";
import { turned } from "./turned";
import { verb } from "./verb";

/** A maintainer, or CI, puts a new candidate forward. A yml with faults is put forward and judged; what is no yml is refused. */
export const putForward = verb<Candidate, Turned>({
  name: "put-forward",
  input: Candidate,
  decide: (known, speaker, input) => {
    projectNamed(known, input.project);
    const stream = `project:${input.project}` as const;
    const permit = allowOn(known, speaker, "put-forward", { project: input.project });
    const body = revisionOf(input, takenOver(known, input));
    const present = newest(known, stream, "revision");
    const isSame = present && isSameValue(materialOf(present.body), materialOf(body));
    const answer = turned(known, input.project, channelNamed(known));
    if (isSame) return { says: [], answer };
    const clash = clashOf(known, input.project, body);
    if (clash) throw new Refusal("conflict", `Not put forward: ${clash} Nothing was changed.`);
    return { says: [say(permit, body)], answer };
  },
});

type Revision = BodyOf<"revision">;

/** Evidence counts for a commit and for a tree, so each has one material: whatever else came with it would keep what was said of the first. */
function clashOf(known: Known, project: string, body: Revision): string | null {
  for (const { body: earlier, course, at } of ofKind(known.stream(`project:${project}`), "revision")) {
    if (course !== null || at > known.now) continue;
    const isCommit = earlier.commit === body.commit;
    if (!isCommit && earlier.tree !== body.tree) continue;
    const named = isCommit ? shortCommit(body.commit) : `the tree ${shortCommit(body.tree)}`;
    const one = isCommit ? "one commit" : "one tree";
    if (earlier.tree !== body.tree) return `${named} was put forward with another tree; one commit has one tree.`;
    const [was, is] = [materialOf(earlier), materialOf(body)];
    if (was.text !== is.text) return `${named} was put forward with another yml; ${one} has one yml.`;
    if (!isSameValue(was.parts, is.parts))
      return `${named} was put forward with other kernel configurations; ${one} has one set of them.`;
  }
  return null;
}

const materialOf = ({ commit, tree, manifest, configurations }: Revision) => ({
  commit,
  tree,
  text: manifest?.text ?? null,
  parts: (configurations ?? []).map(({ arch, series, variant, parts }) => ({ arch, series, variant, parts })),
});
