import type { ReportProject } from "../report/report";
import type { Tense } from "../tense";
import { dayText } from "../view/moment";
import { be, inTense } from "./tense";
import { capital, count, listedText, numberWord } from "./words";

/** What the answer of a report is made from. */
type Answered = {
  readonly channel: string;
  readonly at: number;
  readonly members: readonly ReportProject[];
  readonly others: readonly ReportProject[];
  /** From where the words look; a report that is taken away never looks back. */
  readonly tense: Tense;
};

/** The answer of a report, without its full stop, and what it rests on; of one project that is its finding (explain/verdict). */
export function answerOf(of: Answered & { readonly project: string | null }): { answer: string; because: string } {
  const [only] = [...of.members, ...of.others];
  if (of.project !== null && only) return { answer: projectAnswer(only, of), because: "" };
  return { answer: channelAnswer(of), because: channelBecause(of) };
}

/** What may enter a channel, in one sentence without its full stop. */
function channelAnswer({ channel, at, members, others, tense }: Answered): string {
  const entering = others.filter(mayEnter).map((it) => it.project);
  const who =
    entering.length === 0
      ? `nothing ${members.length > 0 ? "new " : ""}`
      : entering.length <= 3
        ? `${listedText(entering)} `
        : `${numberWord(entering.length)} projects `;
  return `${who}${inTense(tense, "could", "may", "could")} enter ${channel} on ${dayText(at, null)}${ifNothing(tense)}`;
}

/** What the answer rests on: how many are ready, what is nearest, what is in. */
function channelBecause({ members, others, tense }: Answered): string {
  const verb = { is: be(tense), are: be(tense, 2), on: `${be(tense)} on` };
  const ready = others.filter((it) => it.outcome === "ready");
  const blocked = ready.filter((it) => it.conflicts.length > 0);
  const rest = nearestSaid(others, tense);
  const ofThem =
    others.length === 0
      ? `No ${members.length > 0 ? "other " : ""}project ${verb.on} the board.`
      : `Of ${count(others.length, "project")}${members.length > 0 ? " not in yet" : ""} ${
          ready.length === 0
            ? `none ${verb.is}`
            : `${numberWord(ready.length)} ${ready.length === 1 ? verb.is : verb.are}`
        } ready${rest === null ? "" : `; ${rest}`}.`;
  return [
    ofThem,
    ...blocked.map(
      (it) =>
        `${it.project} ${verb.is} ready and ${inTense(tense, "did", "does", "will")} not fit: ${it.conflicts.join("; ")}.`,
    ),
    membersSaid(members, verb),
  ].join(" ");
}

function membersSaid(members: readonly ReportProject[], verb: { is: string; are: string }): string {
  if (members.length === 0) return `Nothing ${verb.is} in the channel.`;
  const fallen = members.filter((it) => it.outcome !== "ready");
  const many = `${capital(numberWord(members.length))} project${members.length === 1 ? ` ${verb.is}` : `s ${verb.are}`} in the channel`;
  if (fallen.length === 0) return `${many}, ${members.length === 1 ? "and" : "all"} ready.`;
  return `${many}; ${listedText(fallen.map((it) => it.project))} ${fallen.length === 1 ? verb.is : verb.are} no longer ready.`;
}

const mayEnter = (it: ReportProject): boolean => it.outcome === "ready" && it.conflicts.length === 0;

/** Those that lack least, and what; null where all are ready. */
function nearestSaid(others: readonly ReportProject[], tense: Tense): string | null {
  const open = others.filter((it) => it.outcome !== "ready");
  const [first] = open;
  if (!first) return null;
  const alike = open.filter((it) => lackKey(it) === lackKey(first));
  const [lacks, owes] = [listedText(first.lacks), first.owed.length];
  const isOne = alike.length === 1;
  const verb = (word: string, past: string) => inTense(tense, past, isOne ? `${word}s` : word, `will ${word}`);
  const parts = [
    ...(lacks === "" ? [] : [`${verb("lack", "lacked")} ${lacks}`]),
    ...(owes === 0
      ? []
      : [`${verb("owe", "owed")} ${numberWord(owes)} reason${owes === 1 ? "" : "s"}${isOne ? "" : " each"}`]),
  ].join(", and ");
  if (isOne) return `nearest ${be(tense)} ${first.project}${parts === "" ? "" : `, which ${parts}`}`;
  return `${named(alike)} ${parts === "" ? `${be(tense, 2)} nearest` : parts}`;
}

const lackKey = ({ inTheWay, lacks, owed }: ReportProject): string =>
  JSON.stringify([inTheWay.length, lacks, owed.length]);

/** At most three by name. */
const named = (projects: readonly ReportProject[]): string => {
  const slugs = projects.map((it) => it.project);
  return slugs.length <= 3 ? listedText(slugs) : `${slugs.slice(0, 2).join(", ")} and ${slugs.length - 2} more`;
};

/** Whether one project may enter, in one sentence without its full stop. */
function projectAnswer(
  { project, outcome, conflicts, notAsked, ...rest }: ReportProject,
  { channel, at, tense }: Pick<Answered, "channel" | "at" | "tense">,
): string {
  const day = `${dayText(at, null)}${ifNothing(tense)}`;
  const [is, may] = [be(tense), inTense(tense, "could", "may", "could")];
  if (notAsked !== null) return `${project} ${is} not asked for ${channel} on ${day}: ${notAsked}`;
  if (rest.in)
    return `${project} ${is} in ${channel} on ${day}, and ${outcome === "ready" ? "still" : "no longer"} ready`;
  if (outcome !== "ready") return `${project} ${may} not enter ${channel} on ${day}`;
  return conflicts.length > 0
    ? `${project} ${may} not enter ${channel} on ${day}: ${conflicts.join("; ")}`
    : `${project} ${may} enter ${channel} on ${day}`;
}

/** What a forecast assumes, in the very sentence that it answers with. */
const ifNothing = (tense: Tense): string => (tense === "to come" ? " if nobody does anything until then" : "");

/** An answer as a report opens with it; on a practice copy, and of a forecast, the very sentence says so. */
export function opening(answer: string, practice: boolean, tense: Tense = "now"): string {
  const lead = [...(tense === "to come" ? ["Forecast:"] : []), ...(practice ? ["in this practice copy"] : [])].join(
    " ",
  );
  return `${lead === "" ? (answer.startsWith("nothing") ? capital(answer) : answer) : `${capital(lead)} ${answer}`}.`;
}
