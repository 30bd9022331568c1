import type { Tense } from "../tense";

/** What is said in the place of a form, at any other instant than now. */
export const elsewhenSaid = (tense: Tense): string =>
  `${tense === "to come" ? "This is a forecast" : "This is an earlier instant"}; nothing is recorded here.`;

/** One of three words, by the tense. */
export const inTense = <T>(tense: Tense, past: T, now: T, toCome: T): T =>
  tense === "past" ? past : tense === "now" ? now : toCome;

/** "is", "were", "will be": of so many. */
export const be = (tense: Tense, count = 1): string =>
  inTense(tense, count === 1 ? "was" : "were", count === 1 ? "is" : "are", "will be");
