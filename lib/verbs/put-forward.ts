import type { Turned } from "../domain/explain/turned";
import type { BodyOf } from "../domain/fact";
import { newest, rolesIn } from "../domain/known";
import { allow, say } from "../domain/permit";
import { channelNamed, projectNamed } from "../domain/project";
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
    const permit = allow(
      rolesIn(known, input.project),
      speaker,
      "put-forward",
      { project: input.project },
      stream,
      known.now,
    );
    const body = revisionOf(known, input);
    const present = newest(known, stream, "revision");
    const isSame = present && JSON.stringify(materialOf(present.body)) === JSON.stringify(materialOf(body));
    const answer = turned(known, input.project, channelNamed(known));
    if (isSame) return { says: [], answer };
    return { says: [say(permit, body)], answer };
  },
});

const materialOf = ({ commit, tree, manifest, configurations }: BodyOf<"revision">) => ({
  commit,
  tree,
  text: manifest?.text ?? null,
  parts: configurations.map(({ arch, series, variant, parts }) => ({ arch, series, variant, parts })),
});
