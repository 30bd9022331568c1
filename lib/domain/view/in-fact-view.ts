import type { ChangeLine } from "./board-view";
import type { VerdictIs } from "./mark";
import type { Moment } from "./moment";
import type { Rich } from "./rich";

/** A practice copy beside the record: what was really decided since it began, and what was done here instead. */
export type BesideView = {
  readonly title: string;
  readonly finding: Rich;
  /** As far as the copy's clock has come, newest first. */
  readonly told: readonly DecidedInFact[];
  /** The next to come, where none has come yet: a newcomer wants to see one. */
  readonly next: DecidedInFact | null;
  /** Later ones, each told only to who opens it. */
  readonly toCome: readonly DecidedInFact[];
  readonly yours: readonly OwnCourse[];
  /** Said in place of them. */
  readonly none: Rich | null;
};
export type DecidedInFact = {
  readonly when: Moment;
  readonly said: string;
  readonly source: Rich;
  /** Of which projects, for who has not opened it yet: "wireguard". */
  readonly about: string;
  readonly projects: readonly OpenThatDay[];
};
export type OpenThatDay = {
  readonly slug: string;
  readonly href: string;
  /** Null: it was not asked to enter, or nothing was judged. */
  readonly verdict: VerdictIs | null;
  /** "Open that day: 3 of 9 musts: …" */
  readonly open: Rich;
  /** "Without what was done here: not ready, and open …"; null where that is no other. */
  readonly without: Rich | null;
  /** "Here it is not in testing." */
  readonly here: Rich;
};

/** What was done here on a project, and what stands otherwise for it. */
export type OwnCourse = {
  readonly slug: string;
  readonly href: string;
  readonly verdict: VerdictIs;
  readonly said: Rich;
  readonly acts: readonly { readonly ref: Rich; readonly when: Moment; readonly said: Rich; readonly by: string }[];
  readonly more: Rich | null;
  /** How much of each kind is among what moved. */
  readonly otherwise: Readonly<Record<"verdicts" | "standings" | "criteria" | "candidates", number>>;
  /** From how it would stand without, to how it stands. */
  readonly moved: readonly ChangeLine[];
  /** Said in place of them. */
  readonly still: string | null;
};
