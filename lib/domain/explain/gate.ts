import type { Condition } from "../gate";
import { dayText } from "../view/moment";
import { count } from "./words";

/** One condition of the gate as a sentence, whether it holds or not. */
export function gateSentence(condition: Condition): string {
  const { holds } = condition;
  switch (condition.key) {
    case "not a member":
      return holds ? "It is not in the channel yet." : "It is in the channel already.";
    case "verdict":
      return holds
        ? "The verdict is ready."
        : `The verdict is ${condition.outcome}, and only what is ready is admitted.`;
    case "combination":
      if (!holds) return `It does not fit with what is in: ${condition.conflicts.join("; ")}.`;
      return condition.members === 0
        ? "Nothing is in the channel that it could clash with."
        : `It fits with the ${count(condition.members, "member")} that ${condition.members === 1 ? "is" : "are"} in.`;
    case "eligible":
      return holds
        ? `${count(condition.said, "voter")} could vote, as many as hold the role.`
        : `The hand count says that ${condition.said} could vote; ${count(condition.appointed, "voter")} ${condition.appointed === 1 ? "holds" : "hold"} the role, and no more hands than that can be counted.`;
    case "quorum":
      return `${condition.have} of ${condition.of} voted; the quorum of ${condition.fraction} takes ${condition.need}.`;
    case "threshold":
      return `${condition.have} of ${condition.of} ${condition.have === 1 ? "was" : "were"} for it; ${condition.fraction} takes ${condition.need}.`;
    case "after the candidate":
      return holds
        ? "The question was opened after the candidate was put forward."
        : "The question was opened before this candidate was put forward, so the hands were raised on other evidence.";
    case "days":
      if (condition.openedAt === null || condition.from === null)
        return `The question has to stand for ${count(condition.minDays, "day")}.`;
      return `The question was opened on ${dayText(condition.openedAt, null)} and has to stand for ${count(condition.minDays, "day")}: it can be decided from ${dayText(condition.from, null)}.`;
    case "chair":
      return "The chair’s word decides, behind this gate.";
  }
}

/** The name of a condition, as the list of the gate shows it. */
export const gateTitle = (condition: Condition): string =>
  ({
    "not a member": "Not in the channel",
    verdict: "Verdict ready",
    combination: "Fits with the members",
    eligible: "Who could vote",
    quorum: "Quorum",
    threshold: "Votes for it",
    "after the candidate": "Voted on this candidate",
    days: "Days it stood",
    chair: "The chair decides",
  })[condition.key];
