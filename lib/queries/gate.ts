import { admissionOf } from "../domain/admission";
import { fractionSaid, gateBar, gateSentence, gateTitle, votersSaid } from "../domain/explain/gate";
import { count } from "../domain/explain/words";
import type { Condition } from "../domain/gate";
import { rolesIn } from "../domain/known";
import { may } from "../domain/permit";
import type { GateCondition, GateView } from "../domain/view/gate-view";
import { dayText } from "../domain/view/moment";
import { meetingsOf } from "./meetings-known";
import type { ProjectLook } from "./project";

/** What a hand count is judged by, once it is recorded; till then it is only said what it takes. */
const ofHandCount: ReadonlySet<Condition["key"]> = new Set([
  "eligible",
  "quorum",
  "threshold",
  "after the candidate",
  "days",
]);

/**
 * The gate as a list of conditions. Admitting is shown to everybody once the verdict is ready, and to the chair always;
 * removing, to the chair while the project is in. Null where nobody who looks has anything to decide, or at an earlier instant.
 */
export function gateView(at: ProjectLook): GateView | null {
  const { look, viewer, slug, channel, verdict, membership } = at;
  if (look.isPast || membership.is === "left") return null;
  const can = (act: "admit" | "remove") => may(rolesIn(look, slug), viewer, act, { project: slug, channel }, look.now);
  if (membership.is === "member") return can("remove") ? removal(slug, channel, membership.since, look.now) : null;
  if (verdict.outcome !== "ready" && !can("admit")) return null;
  const { conditions } = admissionOf(look, slug, channel, null);
  const closed = conditions.filter((it) => !it.holds && !ofHandCount.has(it.key));
  const rule = verdict.policy.value.rule;
  const eligible = conditions.find((it) => it.key === "eligible");
  return {
    what: "admit",
    heading: `Admit ${slug} to ${channel}`,
    conditions: conditions.map(conditionView),
    open: closed.length === 0,
    why:
      closed.length === 0
        ? ["Everything is judged again at the moment of recording. A failing run that comes in first wins."]
        : [
            "Not possible: ",
            lower(closed.map(gateSentence).join(" ")),
            " It is judged again at the moment of recording.",
          ],
    instead:
      closed.length === 0
        ? null
        : [
            `What would let it through stands above: ${verdict.outcome === "ready" ? "the conditions" : "the steps that are left"}.`,
          ],
    handCount:
      rule.decidedBy === "hand count" && can("admit")
        ? {
            meetings: [...meetingsOf(look)]
              .reverse()
              .slice(0, 12)
              .map((meeting) => ({ value: meeting.body.date, text: dayText(meeting.at, look.now) })),
            eligible: eligible?.key === "eligible" ? eligible.appointed : null,
            rule: `Quorum ${rule.quorum}, threshold ${rule.threshold}, at least ${count(rule.minDays, "day")}`,
            openedAt: "",
          }
        : null,
    label: can("admit") ? "Record the admission" : null,
    hidden: { project: slug, channel },
  };
}

function conditionView(condition: Condition): GateCondition {
  const isAhead = ofHandCount.has(condition.key) && !condition.holds;
  return {
    is: condition.holds ? "met" : isAhead ? "pending" : "unmet",
    title: gateTitle(condition),
    said: isAhead ? aheadSaid(condition) : gateSentence(condition),
    bar: gateBar(condition),
  };
}

/** What a hand count will have to show. */
function aheadSaid(condition: Condition): string {
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
        : `The question has to be opened after ${dayText(condition.candidateAt, null)}, when this candidate was put forward.`;
    default:
      return gateSentence(condition);
  }
}

const removal = (slug: string, channel: string, since: number, now: number): GateView => ({
  what: "remove",
  heading: `Remove ${slug} from ${channel}`,
  conditions: [{ is: "met", title: "In the channel", said: `Since ${dayText(since, now)}.`, bar: null }],
  open: true,
  why: ["A chair can remove at once. The reason is public, and coming back goes through the gate."],
  instead: null,
  handCount: null,
  label: "Remove it",
  hidden: { project: slug, channel },
});

const lower = (sentences: string): string => `${sentences.charAt(0).toLowerCase()}${sentences.slice(1)}`;
