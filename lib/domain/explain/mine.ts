import type { Instant } from "../instant";
import type { Tense } from "../tense";
import { dayText } from "../view/moment";
import type { Rich } from "../view/rich";
import { inTense } from "./tense";
import { capital, count, countWord, listedText } from "./words";

/** A review that somebody asked of the reader by name. */
export const reviewAsked = (slug: string, by: string): { readonly title: Rich; readonly why: Rich } => ({
  title: ["Review ", { b: slug }],
  why: [`${capital(by)} asked you to.`],
});

/** A claim that takes a second person's word before it counts. */
export const wordAsked = (slug: string, short: string, by: string): { readonly title: Rich; readonly why: Rich } => ({
  title: ["Accept or dispute ", { b: short }, " of ", { b: slug }],
  why: [`${capital(by)} marked it met; a second person’s word is missing.`],
});

/** A waiver that the reader could grant. */
export const grantAsked = (
  slug: string,
  shorts: readonly string[],
  by: string,
): { readonly title: Rich; readonly why: Rich } => ({
  title: ["Grant or leave a waiver of ", { b: listedText(shorts) }, " of ", { b: slug }],
  why: [`${capital(by)} asked for it; voters of other organisations grant it.`],
});

/** A project that is ready and not in. */
export const decisionAsked = (slug: string, channel: string): { readonly title: Rich; readonly why: Rich } => ({
  title: ["Decide whether ", { b: slug }, ` enters ${channel}`],
  why: ["It is ready."],
});

/** A step of a project that the reader maintains. */
export const stepOf = (slug: string, title: Rich): Rich => [{ b: slug }, ": ", ...lowered(title)];

function lowered(words: Rich): Rich {
  const [first, ...rest] = words;
  return typeof first === "string" ? [first.charAt(0).toLowerCase() + first.slice(1), ...rest] : words;
}

export const wordAwaited = (slug: string, short: string): Rich => [
  { b: slug },
  ": a second person’s word on ",
  { b: short },
  ", which you marked met",
];
export const reviewAwaited = (slug: string, of: readonly string[]): Rich => [
  { b: slug },
  `: a review by ${listedText(of)}`,
];
export const decisionAwaited = (slug: string, channel: string): Rich => [
  { b: slug },
  `: whether it enters ${channel}; it is ready`,
];

/** A waiver that one asked for and that others have to grant. */
export const grantAwaited = (slug: string, shorts: readonly string[], lacking: string): Rich => [
  { b: slug },
  `: ${lacking} for the waiver of ${listedText(shorts)}`,
];

export const standingEnds = (slug: string, short: string, is: string): Rich => [
  { b: slug },
  " ",
  { b: short },
  `, which is ${is} till then`,
];
export const reasonEnds = (slug: string, short: string): Rich => [
  { b: slug },
  " the reason given for ",
  { b: short },
  " lapses",
];
export const roleEnds = (role: string, of: string): Rich => [
  `You are ${role}${of === "" ? "" : ` of ${of}`} till then`,
];
export const tokenEnds = (name: string): Rich => ["The token ", { b: name }, " expires"];

type Counted = {
  readonly waiting: number;
  readonly first: Instant | null;
  readonly awaited: number;
  readonly now: Instant;
  readonly tense: Tense;
};

/** What one's own page begins with. */
export function mineSaid({ waiting, first, awaited, now, tense }: Counted): Rich {
  const wait = (count: number) => inTense(tense, "waited", count === 1 ? "waits" : "wait", "will wait");
  const lead = waiting === 0 ? "Nothing" : capital(countWord(waiting));
  const verb = waiting === 0 ? wait(1) : `${waiting === 1 ? "thing" : "things"} ${wait(waiting)}`;
  const since =
    waiting > 0 && first !== null ? `, ${waiting === 1 ? "" : "the first "}since ${dayText(first, now)}` : "";
  const other = awaited === 0 ? "" : ` You ${wait(2)} for ${count(awaited, "other", "others")}.`;
  return [{ b: `${lead} ${verb} for you` }, `${since}.${other}`];
}

export const nothingWaits =
  "What others ask of you, and what is yours to do for the projects you maintain, stands here, with since when.";
export const nothingEnds = (tense: Tense): string =>
  `Nothing of yours ${inTense(tense, "was to end", "ends", "will end")} within 30 days.`;
export const nothingFollowed =
  "You follow nothing yet: press Follow beside a project’s title, and what changes in it stands here.";
