import type { Condition } from "../gate";
import type { DecisionRule } from "../policy";
import type { Verdict } from "../verdict";
import type { GateView } from "../view/gate-view";
import { instantText } from "../view/moment";
import type { Rich } from "../view/rich";
import { fractionSaid, gateSentence, votersSaid } from "./gate";
import { count } from "./words";

/** The heading over the gate of a project that is not in yet. */
export const admitSaid = (project: string, channel: string): string => `Admit ${project} to ${channel}`;

/** The same of one that is in the channel before: with it, it leaves that. */
export const graduateSaid = (project: string, from: string, channel: string): string =>
  `Graduate ${project} from ${from} into ${channel}`;

/** What taking a member back into the channel before means, and what it takes. */
export const demotionSaid = (
  project: string,
  channel: string,
  into: string,
  open: boolean,
): Pick<GateView, "heading" | "why"> => ({
  heading: `Demote ${project} from ${channel} into ${into}`,
  why: [
    open
      ? `A chair can do it at once, with a reason that is public. It is in ${into} again from then on, and days there begin anew.`
      : `Not possible: what is not ready for ${into} does not come in there by leaving ${channel}. It can be removed, and comes back by the gate.`,
  ],
});

/** Whether the gate can be passed now, by the conditions that do not hold and that no hand count will settle. */
export const openingSaid = (closed: readonly Condition[]): Rich =>
  closed.length === 0
    ? ["Everything is judged again at the moment of recording. A failing run that comes in first wins."]
    : ["Not possible: ", lower(closed.map(gateSentence).join(" ")), " It is judged again at the moment of recording."];

/** Where a closed gate says what would open it. */
export const insteadSaid = (outcome: Verdict["outcome"]): Rich => [
  `What would let it through stands above: ${outcome === "ready" ? "the conditions" : "the steps that are left"}.`,
];

/** The rule that a hand count is judged by, in one line beside its form. */
export const ruleSaid = ({ quorum, threshold, minDays }: Extract<DecisionRule, { decidedBy: "hand count" }>): string =>
  `Quorum ${quorum}, threshold ${threshold}, at least ${count(minDays, "day")}`;

/** What a hand count will have to show, before there is one. */
export function aheadSaid(condition: Condition): string {
  switch (condition.key) {
    case "eligible":
      return `${votersSaid(condition)} today; the hand count names as many.`;
    case "quorum":
      return `Takes ${condition.need} of ${condition.of}: the quorum is ${fractionSaid(condition.fraction)}.`;
    case "threshold":
      return `Takes ${fractionSaid(condition.fraction)} of those for and against, at least one for it.`;
    case "days":
      return `The question has to stand for ${count(condition.minDays, "day")} before it is decided.`;
    case "after the candidate":
      return condition.candidateAt === null
        ? "There is no candidate to vote on."
        : `The question has to be opened after ${instantText(condition.candidateAt)}, when this candidate was put forward.`;
    default:
      return gateSentence(condition);
  }
}

/** What the gate of a member says: that it can be removed, since when it is in, and what that means. */
export const removalSaid = (
  project: string,
  channel: string,
  since: string,
): Pick<GateView, "heading" | "conditions" | "why"> => ({
  heading: `Remove ${project} from ${channel}`,
  conditions: [{ is: "met", title: "In the channel", said: `Since ${since}.`, bar: null }],
  why: ["A chair can remove at once. The reason is public, and coming back goes through the gate."],
});

const lower = (sentences: string): string => `${sentences.charAt(0).toLowerCase()}${sentences.slice(1)}`;
