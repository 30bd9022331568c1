import type { Membership } from "../membership";
import type { NextSteps } from "../next-steps/action";
import type { Tense } from "../tense";
import type { Verdict } from "../verdict";
import { deadlineText } from "../view/moment";
import type { Rich } from "../view/rich";
import type { Step } from "./steps";
import { be, inTense } from "./tense";
import { count, type Reader } from "./words";

/** The heading over the steps of a project. */
export const waySaid = (tense: Tense): string => `What ${stands(tense)} between it and the channel`;

const stands = (tense: Tense): string => inTense(tense, "stood", "stands", "will stand");

/** "5 steps, in any order"; where some have to wait, that they do; nothing where there is none. */
export function stepsSaid({ actions }: Pick<NextSteps, "actions">): string {
  const order = actions.some((it) => it.after.length > 0) ? "; what waits for another says so" : ", in any order";
  return actions.length === 0 ? "" : `${count(actions.length, "step")}${actions.length === 1 ? "" : order}`;
}

type Whose = {
  readonly project: string;
  /** The name of who looks, where they maintain the project; else null. */
  readonly maintainer: string | null;
  /** Whether CI has ever posted a run of it. */
  readonly hasRuns: boolean;
  /** What the group is called. */
  readonly group: string;
};

/** Whose a list of steps is, where nobody in particular looks. */
export const listName: Readonly<Record<Step["list"], string>> = { yours: "maintainer", ci: "CI", others: "others" };

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

/** What follows the last step: who decides, of a member that it is ready again, and what ages first; or that days begin then. */
export function afterwardsSaid(
  { policy, until }: Verdict,
  is: Membership["is"],
  { isFirstStage }: Pick<NextSteps, "isFirstStage">,
  reader: Reader,
  group: string,
): Rich {
  if (isFirstStage) return ["Once its days are full, what has aged by then is shown again."];
  const { rule } = policy.value;
  const decides =
    is === "member"
      ? "it is ready again"
      : rule.decidedBy === "chair"
        ? "the chair can admit it"
        : `${group} can decide, ${count(rule.minDays, "day")} after the question is put`;
  return [
    `Then nothing else: ${decides}.${until === null ? "" : ` What ages first does so on ${deadlineText(until, reader.now)}.`}`,
  ];
}

/** What is said in place of steps where there is none. */
export function noStepSaid({ channel, outcome }: Verdict, is: Membership["is"], tense: Tense): Rich {
  if (is === "left") return [`It went on, so nothing ${be(tense)} asked of it here.`];
  if (is === "member") return [`It ${be(tense)} in ${channel}, and nothing ${be(tense)} open.`];
  if (outcome === "not evaluable")
    return [`No must ${inTense(tense, "applied", "applies", "will apply")} to it, so no step makes it ready.`];
  return outcome === "ready"
    ? [`Nothing ${stands(tense)} between it and the channel but a decision.`]
    : [
        `Nobody ${inTense(tense, "could act on what was", "can act on what is", "can act on what will be")} left: look at the criteria.`,
      ];
}
