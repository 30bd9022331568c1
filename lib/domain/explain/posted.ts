import { CONNECTION_TEST } from "../connection-test";
import type { Seq } from "../fact";
import type { Leg } from "../standing/detail";
import type { Inert } from "../standing/inert";
import type { Run } from "../standing/leg";
import { nameOfTarget, onTarget } from "../target";
import type { Distrust } from "../trust";
import { isOpen, type Verdict, type VerdictOutcome } from "../verdict";
import { distrustSaid } from "./distrust";
import { ignoredSaid } from "./ignored";
import { outcomeTurned } from "./turned";
import { count, listedText, shortCommit } from "./words";

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
        : `The policy does not ask for ${job}${askedSaid(verdict)}; it is kept, and counts if a policy asks for it.`;
    case "no-candidate":
      return "There is no candidate yet; it counts if this content is put forward.";
    case "other-revision":
      return `It is of other content (${shortCommit(body.commit)}) than the candidate${verdict?.candidate ? ` ${shortCommit(verdict.candidate.content.commit)}` : ""}; it counts if that content is put forward.${isToldByCommit(body) ? ` ${BY_COMMIT}` : ""}`;
    case "origin":
      return body.origin.is === "posted"
        ? "The policy takes runs of a proved origin for this job, and this one was posted with a token: send it with the job’s ID token, or by the forge’s webhook."
        : "The policy takes posted runs for this job, and this one is proved.";
    case "untrusted-source":
      return `It is not counted: ${distrust ? distrustSaid[distrust] : ignoredSaid[inert]}. The CI page lists who may speak.`;
    case "expired":
      return "It is older than the policy takes; run it again.";
    case "running":
      return "It is still running; post its outcome when it ends.";
    case "inconclusive":
      return `“${body.word}” is neither a pass nor a failure; run it again.`;
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

/** What the answer to one run alone tells beside: the run in words, and what is still in its project’s way. */
type Beside = { readonly ran: string | null; readonly open: string | null };

/** The one sentence for a CI log: what was recorded, whether it counts, and what it did to the verdict. */
export function postedSaid(
  runs: readonly Became[],
  turned: readonly OutcomeTurned[],
  { ran, open }: Beside = { ran: null, open: null },
): string {
  const [first] = runs;
  const recorded = first && runs.length === 1 ? oneSaid(first, ran) : manySaid(runs);
  const moved = turned.map(outcomeTurned).join(" ");
  return [recorded, open === null || moved === "" ? moved : `${moved.replace(/\.$/, "")}: ${open}.`]
    .filter((it) => it !== "")
    .join(" ");
}

function oneSaid({ entry, new: isNew, why, reference }: Became, ran: string | null): string {
  const recorded = isNew ? `Recorded as entry ${entry}` : `Known already as entry ${entry}, and nothing is added`;
  if (why !== null) return `${recorded}. ${why}`;
  if (reference) return `${recorded}, of the base: it moves no standing by itself.`;
  return `${recorded}${isNew ? ", and it counts" : "; it counts"}${ran === null ? "" : `: ${ran}`}.`;
}

/** A run that counts, and how its job stands with it: "boot on x86_64 / 4.9 passed, 2 of the 3 in a row that it takes". */
export function ranSaid({ body }: Run, verdict: Verdict | undefined): string {
  const ran = `${body.check}${onTarget(body.target)} ${body.outcome}`;
  const leg = legsOf(verdict).find(
    (it) => it.check === body.check && nameOfTarget(it.target) === nameOfTarget(body.target),
  );
  if (!leg) return ran;
  if (leg.cause === "base-broken") return `${ran}, as it does on the base, so it is not charged to the project`;
  if (leg.cause === "flaky")
    return `${ran}; ${leg.failuresInWindow} of its last ${Math.min(leg.window, leg.counted)} runs failed, and at most ${leg.maxFail} may`;
  if (leg.cause === "streak") return `${ran}, ${leg.passesInARow} of the ${leg.streak} in a row that it takes`;
  if (leg.cause === "failed")
    return body.outcome === "failed" ? ran : `${ran}, and a later run of it failed, which is the one that tells`;
  return leg.is === "met" && leg.streak > 1 ? `${ran}, as often in a row as it takes` : ran;
}

/** What is in the way of a project that is not ready, by the board’s short names: "still open: roadmap, review and 2 more". */
export function openSaid(verdict: Verdict | undefined): string | null {
  const open = (verdict?.standings ?? []).filter(isOpen).map((it) => it.criterion.short);
  if (verdict === undefined || verdict.outcome === "ready" || open.length === 0) return null;
  const [shown, rest] = [open.slice(0, NAMED), open.length - NAMED];
  return `still open ${open.length === 1 ? "is" : "are"} ${rest > 0 ? `${shown.join(", ")} and ${rest} more` : listedText(shown)}`;
}

const NAMED = 4;

/** ": it asks for build on x86_64 / 4.9 and boot on x86_64 / 4.9" — where there are few enough to tell. */
function askedSaid(verdict: Verdict | undefined): string {
  const asked = [...new Set(legsOf(verdict).map((leg) => `${leg.check}${onTarget(leg.target)}`))];
  return asked.length === 0 || asked.length > NAMED ? "" : `, but for ${listedText(asked)}`;
}

const legsOf = (verdict: Verdict | undefined): readonly Leg[] =>
  (verdict?.standings ?? []).flatMap(({ detail }) => (detail.of === "ci" ? detail.legs : []));

function manySaid(runs: readonly Became[]): string {
  const fresh = runs.filter((run) => run.new).length;
  const counting = runs.filter((run) => run.counts).length;
  const known = runs.length - fresh;
  return `Recorded ${count(fresh, "run")}${known > 0 ? `, ${known} known already` : ""}; ${counting} of ${runs.length} count.`;
}
