import type { Membership } from "../membership";
import type { Verdict } from "../verdict";
import type { Rich } from "../view/rich";
import { count, on, type Reader } from "./words";

/** The heading over the steps of a project. */
export const waySaid = (isPast: boolean): string => `What ${isPast ? "stood" : "stands"} between it and the channel`;

/** What follows the last step: who decides, and what ages first. */
export function afterwardsSaid({ policy, until }: Verdict, reader: Reader): Rich {
  const { rule } = policy.value;
  const decides =
    rule.decidedBy === "chair"
      ? "the chair can admit it"
      : `the SIG can decide, ${count(rule.minDays, "day")} after the question is put`;
  return [`Then nothing else: ${decides}.${until === null ? "" : ` What ages first does so on ${on(until, reader)}.`}`];
}

/** What is said in place of steps where there is none. */
export function noStepSaid({ channel, outcome }: Verdict, is: Membership["is"], isPast: boolean): Rich {
  if (is === "left") return [`It went on, so nothing ${isPast ? "was" : "is"} asked of it here.`];
  if (is === "member")
    return [isPast ? `It was in ${channel}, and nothing was open.` : `It is in ${channel}, and nothing is open.`];
  return outcome === "ready"
    ? [`Nothing ${isPast ? "stood" : "stands"} between it and the channel but a decision.`]
    : [`Nobody ${isPast ? "could act on what was" : "can act on what is"} left: look at the criteria.`];
}
