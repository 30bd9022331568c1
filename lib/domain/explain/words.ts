import type { Fact } from "../fact";
import { handleText } from "../handle";
import { days, durationOf } from "../instant";
import { dayText } from "../view/moment";
import type { Piece, Rich } from "../view/rich";

/** What words need beside the verdict: when they are read, and what people are called. */
export type Reader = {
  readonly now: number;
  /** The name on screens of a handle or token: "maintainer of wireguard". */
  readonly nameOf: (id: string) => string;
};

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const TEENS = ["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

/** "90 days": a duration of the policy, such as P90D. */
export const daysSaid = (duration: string): string => count((durationOf(duration) ?? 0) / days(1), "day");

/** "two", or digits above ten. */
export const numberWord = (count: number): string => NUMBERS[count] ?? String(count);
/** "fourteen": as words below twenty, where a number opens a sentence or stands beside one that does. */
export const countWord = (count: number): string => [...NUMBERS, ...TEENS][count] ?? String(count);
/** A text with its first letter large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** A sentence that begins with a capital, where it begins with words: machine text stays as it is. */
export function capitalized(words: Rich): Rich {
  const [first, ...rest] = words;
  return typeof first === "string" ? [capital(first), ...rest] : words;
}
/** "1 image", "3 images". */
export const count = (n: number, noun: string, nouns = `${noun}s`): string => `${n} ${n === 1 ? noun : nouns}`;
/** 2911 as "2,911". */
export const grouped = (n: number): string => n.toLocaleString("en-GB");

/** Pieces with commas and a last "and": a, b and c. */
export function listed(items: readonly (Piece | Rich)[], last = "and"): Rich {
  return items.flatMap((item, index) => {
    const pieces: Rich = Array.isArray(item) ? item : [item as Piece];
    const before = index === 0 ? [] : index === items.length - 1 ? [` ${last} `] : [", "];
    return [...before, ...pieces];
  });
}

/** Parts that hold commas of their own, one after the other: a; b; c. */
export const joined = (parts: readonly Rich[], by = "; "): Rich =>
  parts.flatMap((part, index) => (index === 0 ? part : [by, ...part]));

/** The same as `listed` for plain words. */
export const listedText = (items: readonly string[], last = "and"): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;

/** The day of an instant, with its year where it is more than a year away: "19 July". */
export const on = (at: number, reader: Reader): string => dayText(at, reader.now);

/** "0441a37": the first seven digits of a commit, as people read it. */
export const shortCommit = (commit: string): string => commit.slice(0, 7);

/** A sentence's end, where its words do not bring one. */
export const ended = (text: string): string => (/[.!?…”"]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** What people are called: by their appointments, newest first; the record by its name; a token by its id's holder. */
export function namesIn(facts: readonly Fact[]): (id: string) => string {
  const names = new Map<string, string>([
    ["sig", "the record"],
    ["slipway", "Slipway"],
  ]);
  for (const fact of facts) if (fact.kind === "appointment") names.set(handleText(fact.body.who), fact.body.name);
  for (const { kind, seq, body } of facts)
    if (kind === "source") names.set(`source ${seq}`, `the CI of ${body.repository}`);
  for (const fact of facts)
    if (fact.kind === "ci-run" && fact.body.origin.is === "posted")
      names.set(fact.body.origin.token, `the token “${fact.body.origin.name}”`);
  return (id) => names.get(handleText(id)) ?? id;
}
