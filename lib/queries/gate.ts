import { fitOf, gateShown } from "../domain/admission";
import { demotedTo, graduatesFrom } from "../domain/channels-between";
import { gateBar, gateSentence, gateTitle } from "../domain/explain/gate";
import {
  admitSaid,
  aheadSaid,
  demotionSaid,
  graduateSaid,
  insteadSaid,
  openingSaid,
  removalSaid,
  ruleSaid,
} from "../domain/explain/gate-opening";
import type { Condition } from "../domain/gate";
import { rolesIn } from "../domain/known";
import { membershipOf } from "../domain/membership";
import { may } from "../domain/permit";
import { judged } from "../domain/project";
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
 * removing, to the chair while the project is in. Null where nobody who looks has anything to decide, or at any other instant than now.
 */
export function gateView(at: ProjectLook): GateView | null {
  const { look, viewer, slug, channel, verdict, membership } = at;
  if (!look.isNow || membership.is === "left") return null;
  const can = (act: "admit" | "remove") => may(rolesIn(look, slug), viewer, act, { project: slug, channel }, look.now);
  if (membership.is === "member") return can("remove") ? removal(slug, channel, membership.since, look.now) : null;
  if (verdict.outcome !== "ready" && !can("admit")) return null;
  const conditions = gateShown(look, slug, channel);
  const from = graduatesFrom(look, slug, channel);
  const closed = conditions.filter((it) => !it.holds && !ofHandCount.has(it.key));
  const rule = verdict.policy.value.rule;
  const eligible = conditions.find((it) => it.key === "eligible");
  return {
    what: from === undefined ? "admit" : "graduate",
    heading: from === undefined ? admitSaid(slug, channel) : graduateSaid(slug, from, channel),
    conditions: conditions.map(conditionView),
    open: closed.length === 0,
    why: openingSaid(closed),
    instead: closed.length === 0 ? null : insteadSaid(verdict.outcome),
    handCount:
      rule.decidedBy === "hand count" && can("admit")
        ? {
            meetings: [...meetingsOf(look)]
              .reverse()
              .slice(0, 12)
              .map((meeting) => ({ value: meeting.body.date, text: dayText(meeting.at, look.now) })),
            eligible: eligible?.key === "eligible" ? eligible.appointed : null,
            rule: ruleSaid(rule),
            openedAt: "",
          }
        : null,
    label: can("admit") ? (from === undefined ? "Record the admission" : "Record the graduation") : null,
    hidden: { project: slug, channel },
  };
}

/**
 * Taking a member back into the channel that it graduated from, to who may remove it: with what being in there again takes. Null
 * where it came out of no channel before.
 */
export function demotionView({ look, viewer, slug, channel, membership }: ProjectLook): GateView | null {
  const into = demotedTo(look, slug, channel);
  if (!look.isNow || membership.is !== "member" || into === undefined) return null;
  if (!may(rolesIn(look, slug), viewer, "remove", { project: slug, channel }, look.now)) return null;
  const isThere = membershipOf(look, slug, into).is === "member";
  const conditions = isThere ? [] : fitOf(look, judged(look, slug, into), slug, into);
  const open = conditions.every(({ holds }) => holds);
  return {
    what: "demote",
    ...demotionSaid(slug, channel, into, open),
    conditions: conditions.map(conditionView),
    open,
    instead: null,
    handCount: null,
    label: "Demote it",
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

const removal = (slug: string, channel: string, since: number, now: number): GateView => ({
  what: "remove",
  ...removalSaid(slug, channel, dayText(since, now)),
  open: true,
  instead: null,
  handCount: null,
  label: "Remove it",
  hidden: { project: slug, channel },
});
