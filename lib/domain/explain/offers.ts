import type { CriterionOf } from "../criterion";
import type { FactKind } from "../fact";
import type { Tense } from "../tense";
import type { Judged } from "../verdict";
import type { Rich } from "../view/rich";
import { reviewersSaid } from "./review";
import { elsewhenSaid } from "./tense";
import { daysSaid, shortCommit } from "./words";

type Looked = {
  readonly tense: Tense;
  readonly hasLeft: boolean;
  /** Whether anything can be waived here. */
  readonly waives: boolean;
  readonly project: string;
  /** The name of who is signed in, or null. */
  readonly viewer: string | null;
  /** Where one signs in to come back to this criterion. */
  readonly signIn: string;
};

/** What is said of a criterion where nobody who looks can answer it: who alone can, or why nobody. Null for what a rule settles. */
export function noAnswerSaid(s: Judged, { tense, hasLeft, waives, project, viewer, signIn }: Looked): Rich | null {
  if (tense !== "now") return [elsewhenSaid(tense)];
  if (hasLeft) return ["It went on; nothing is recorded here any more."];
  if (s.detail.of === "rule") return null;
  const { kind } = s.criterion;
  const orWaive = waives ? " or waive" : "";
  if (kind === "ci") return [`Only CI answers this. Nobody can mark${orWaive} it.`];
  if (kind === "manifest" || kind === "kernel")
    return [`Computed from the candidate. Only a new candidate changes it; nobody can mark${orWaive} it.`];
  const who =
    s.detail.of === "review"
      ? `${reviewersSaid(s.detail.role)} who do not maintain ${project}`
      : `maintainers of ${project}`;
  if (viewer !== null) return [`Only ${who} answer this, and ${viewer} is not one today.`];
  return [`Only ${who} answer this. `, { href: signIn, text: "Sign in" }, " to do it."];
}

/** What marking a criterion means: for how long it is good, and whether it takes a second person. */
export function markHint(
  claim: "met" | "unmet" | "not-applicable",
  { validFor, secondPerson }: Pick<CriterionOf<"attested">, "validFor" | "secondPerson">,
): string {
  if (claim === "unmet") return "Counts at once, and until it is marked met again.";
  const good = `Good for ${daysSaid(validFor)}.`;
  const second = secondPerson ? " It counts once somebody who does not maintain it has accepted it." : "";
  return `${claim === "not-applicable" ? "Say why it does not apply. " : ""}${good}${second}`;
}

/** What a reason does, for the criterion of this short name. */
export const reasonHint = (short: string): string =>
  `Good for this candidate, for 180 days. It settles ${short} without changing its standing.`;
/** What stands in the empty field of a reason. */
export const reasonPlaceholder = "Why it is open, in a sentence.";

/** What a review answers for; of whoever reviewed this candidate before, what a second one does. */
export const reviewHint = (commit: string, hasReviewed: boolean): string =>
  hasReviewed
    ? "A later review takes the place of your earlier one."
    : `Of candidate ${shortCommit(commit)}. A review answers for what you looked at.`;

/** What asking somebody for a review does. */
export const askHint = "They become its holders until they have answered.";

/** What taking back one's own entry means. */
export const withdrawHint = (kind: FactKind, seq: number): string =>
  `Your ${kind}, entry ${seq}. The entry stays in the log; it counts no more.`;
