import type { Membership } from "../membership";
import type { Verdict } from "../verdict";
import { deadlineText } from "../view/moment";
import type { Rich } from "../view/rich";
import type { Step } from "./steps";
import { count, type Reader } from "./words";

/** The heading over the steps of a project. */
export const waySaid = (isPast: boolean): string => `What ${isPast ? "stood" : "stands"} between it and the channel`;

/** "5 steps, in any order"; nothing where there is none. */
export const stepsSaid = (steps: number): string => (steps === 0 ? "" : `${count(steps, "step")}, in any order`);

type Whose = {
  readonly project: string;
  /** The name of who looks, where they maintain the project; else null. */
  readonly maintainer: string | null;
  /** Whether CI has ever posted a run of it. */
  readonly hasRuns: boolean;
  /** What the group is called. */
  readonly group: string;
};

/** The heading of a list of steps, and beside it whose they are. */
export function whoseSaid(
  list: Step["list"],
  { project, maintainer, hasRuns, group }: Whose,
): { name: string; who: string } {
  switch (list) {
    case "yours":
      return maintainer === null ? { name: "Maintainer", who: `of ${project}` } : { name: "Yours", who: maintainer };
    case "ci":
      return { name: "CI", who: hasRuns ? "" : "nothing has ever been posted" };
    case "others":
      return { name: "Others", who: group };
  }
}

/** What follows the last step: who decides, and what ages first. */
export function afterwardsSaid({ policy, until }: Verdict, reader: Reader, group: string): Rich {
  const { rule } = policy.value;
  const decides =
    rule.decidedBy === "chair"
      ? "the chair can admit it"
      : `${group} can decide, ${count(rule.minDays, "day")} after the question is put`;
  return [
    `Then nothing else: ${decides}.${until === null ? "" : ` What ages first does so on ${deadlineText(until, reader.now)}.`}`,
  ];
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
