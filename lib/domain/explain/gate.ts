import type { NotAsked } from "../entrants";
import type { Condition } from "../gate";
import type { BarView } from "../view/gate-view";
import { dayText, instantText } from "../view/moment";
import { waivedSaid } from "./waiver";
import { count } from "./words";

/** One condition of the gate as a sentence, whether it holds or not. */
export function gateSentence(condition: Condition): string {
  const { holds } = condition;
  switch (condition.key) {
    case "not a member":
      return holds ? "It is not in the channel yet." : "It is in the channel already.";
    case "asked":
      return notAskedSaid(condition.because);
    case "verdict":
      return holds
        ? `The verdict is ready${condition.waived === null ? "" : `, ${waivedSaid(condition.waived, null)}`}.`
        : `The verdict is ${condition.outcome}, and only what is ready is admitted.`;
    case "combination":
      if (!holds) return `It does not fit with what is in: ${condition.conflicts.join("; ")}.`;
      return condition.members === 0
        ? "Nothing is in the channel that it could clash with."
        : `It fits with the ${count(condition.members, "member")} that ${condition.members === 1 ? "is" : "are"} in.`;
    case "eligible":
      return holds
        ? `${count(condition.said, condition.perOrganisation ? "organisation" : "voter")} could vote, as many as ${condition.perOrganisation ? "have a voter" : "hold the role"}.`
        : `The hand count says that ${condition.said} could vote; ${votersSaid(condition)}, and the two must be the same.`;
    case "quorum":
      return `${condition.have} of ${condition.of} voted; the quorum of ${fractionSaid(condition.fraction)} takes ${condition.need}.`;
    case "threshold":
      return `${condition.have} of ${condition.of} ${condition.have === 1 ? "was" : "were"} for it; ${fractionSaid(condition.fraction)} takes ${condition.need}.`;
    case "after the candidate":
      return holds
        ? "The question was opened after the candidate was put forward."
        : "The question was opened before this candidate was put forward, so the hands were raised on other evidence.";
    case "days":
      if (condition.openedAt === null || condition.from === null)
        return `The question has to stand for ${count(condition.minDays, "day")}.`;
      return `The question was opened on ${instantText(condition.openedAt)}, and has to stand for ${count(condition.minDays, "day")}: it can be decided from ${instantText(condition.from)}.`;
    case "chair":
      return "The chair’s word decides, behind this gate.";
  }
}

/** "6 organisations have a voter", "1 voter holds the role": whose hands can be counted. */
export function votersSaid({ appointed, perOrganisation }: Extract<Condition, { key: "eligible" }>): string {
  const isOne = appointed === 1;
  return perOrganisation
    ? `${count(appointed, "organisation")} ${isOne ? "has" : "have"} a voter`
    : `${count(appointed, "voter")} ${isOne ? "holds" : "hold"} the role`;
}

const fractionWords: Readonly<Record<string, string>> = {
  "1/2": "half",
  "1/3": "a third",
  "2/3": "two thirds",
  "1/4": "a quarter",
  "3/4": "three quarters",
  "1/1": "all",
};
/** "two thirds (2/3)": a fraction in words where it has a word, and exactly. */
export const fractionSaid = (fraction: string): string => {
  const word = fractionWords[fraction];
  return word ? `${word} (${fraction})` : fraction;
};

/** A fraction of the gate as a bar; of votes that are not cast yet, what it will take. Null for what is no fraction. */
export function gateBar(condition: Condition): BarView | null {
  if (condition.key !== "quorum" && condition.key !== "threshold") return null;
  const { have, fraction } = condition;
  const [numerator = 0, denominator = 1] = fraction.split("/").map(Number);
  const [need, of] = condition.of === 0 ? [numerator, denominator] : [condition.need, condition.of];
  const what = condition.key === "quorum" ? "voted" : "for it";
  return { have, need, of, text: `${have} of ${condition.of} ${what}, ${fraction} needed, so ${condition.need}` };
}

const notAskedSaid = (because: NotAsked | null): string => {
  const at = because?.at == null ? "" : ` on ${dayText(because.at, null)}`;
  if (because === null) return "It is a candidate on the board.";
  if (because.why === "left") return `It left${at}, and nobody asks for it back.`;
  if (because.why === "not in before") return `It is not in ${because.channel}, where it is to stay first.`;
  return because.why === "later"
    ? `It comes on the board${at}; until then nobody asks for it.`
    : "It is no candidate: nobody asks for it to come in.";
};

/** The name of a condition, as the list of the gate shows it. */
export const gateTitle = (condition: Condition): string =>
  ({
    "not a member": "Not in the channel",
    asked: "On the board",
    verdict: "Verdict ready",
    combination: "Fits with the members",
    eligible: "Who could vote",
    quorum: "Quorum",
    threshold: "Votes for it",
    "after the candidate": "Voted on this candidate",
    days: "Days it stood",
    chair: "The chair decides",
  })[condition.key];
