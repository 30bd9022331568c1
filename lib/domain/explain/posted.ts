import { CONNECTION_TEST } from "../connection-test";
import type { Seq } from "../fact";
import type { Inert } from "../standing/inert";
import type { Run } from "../standing/leg";
import { onTarget } from "../target";
import type { Distrust } from "../trust";
import type { Verdict, VerdictOutcome } from "../verdict";
import { distrustSaid } from "./distrust";
import { ignoredSaid } from "./ignored";
import { outcomeTurned } from "./turned";
import { count, shortCommit } from "./words";

/** Why a posted run counts for nothing at present, in a sentence that says what would make it count. */
export function inertSaid(
  inert: Inert,
  { body }: Run,
  verdict: Verdict | undefined,
  distrust: Distrust | null = null,
): string {
  const job = `${body.check}${onTarget(body.target)}`;
  switch (inert) {
    case "no-policy":
      return "No policy asks for anything yet; it counts if one asks for it.";
    case "not-asked-for":
      return body.check === CONNECTION_TEST
        ? "It was a test of the connection, and arrived: no policy can ask for it, so no verdict moves."
        : `The policy does not ask for ${job}; it is kept, and counts if a policy asks for it.`;
    case "no-candidate":
      return "There is no candidate yet; it counts if this content is put forward.";
    case "other-revision":
      return `It is of other content than the candidate${verdict?.candidate ? ` ${shortCommit(verdict.candidate.content.commit)}` : ""}; it counts if that content is put forward.${isToldByCommit(body) ? ` ${BY_COMMIT}` : ""}`;
    case "origin":
      return body.origin.is === "posted"
        ? "The policy takes runs of a proved origin for this job, and this one was posted with a token."
        : "The policy takes posted runs for this job, and this one is proved.";
    case "untrusted-source":
      return `It is not counted: ${distrust ? distrustSaid[distrust] : ignoredSaid[inert]}.`;
    case "expired":
      return "It is older than the policy takes; run it again.";
    case "running":
      return "It is still running; post its outcome when it ends.";
    case "inconclusive":
      return `“${body.word}” is neither a pass nor a failure.`;
    case "superseded":
      return "Another run stands in its place: a worse outcome of the same attempt.";
    default:
      return `It is not counted: ${ignoredSaid[inert]}.`;
  }
}

/** Said of runs that a webhook told: the same content at another commit is not known for it. */
export const BY_COMMIT =
  "A webhook tells content by its commit alone, not by the git tree of the project’s path: where that is the same at another commit, post the run with its tree.";

const isToldByCommit = ({ origin, tree }: Run["body"]): boolean =>
  tree === undefined && origin.is === "proved" && origin.by === "webhook";

/** What became of one posted run. `new` false: it was recorded before, and nothing was added. */
export type Became = {
  readonly entry: Seq;
  readonly new: boolean;
  readonly counts: boolean;
  readonly why: string | null;
  /** It is of the base alone: it moves no standing. Left out of a project's. */
  readonly reference?: true;
};

export type OutcomeTurned = {
  readonly project: string;
  readonly channel: string;
  readonly before: VerdictOutcome;
  readonly after: VerdictOutcome;
};

/** The one sentence for a CI log: what was recorded, whether it counts, and what it did to the verdict. */
export function postedSaid(runs: readonly Became[], turned: readonly OutcomeTurned[]): string {
  const [first] = runs;
  const recorded = first && runs.length === 1 ? oneSaid(first) : manySaid(runs);
  return [recorded, ...turned.map(outcomeTurned)].join(" ");
}

const oneSaid = ({ entry, new: isNew, why, reference }: Became): string => {
  const counts = reference ? ", of the base: it moves no standing by itself." : ", and it counts.";
  return `${isNew ? `Recorded as entry ${entry}` : `Known already as entry ${entry}`}${why === null ? counts : `. ${why}`}`;
};

function manySaid(runs: readonly Became[]): string {
  const fresh = runs.filter((run) => run.new).length;
  const counting = runs.filter((run) => run.counts).length;
  const known = runs.length - fresh;
  return `Recorded ${count(fresh, "run")}${known > 0 ? `, ${known} known already` : ""}; ${counting} of ${runs.length} count.`;
}
