import type { Moment } from "./moment";
import type { Rich } from "./rich";
import type { HiddenField } from "./shell-view";

/** The log, filterable, newest first. */
export type HistoryView = {
  readonly title: string;
  readonly finding: Rich;
  readonly filters: readonly FilterView[];
  /** What travels with the filters: the instant looked at. */
  readonly hidden: readonly HiddenField[];
  /** Where the filters are taken off; null when there are none. */
  readonly all: string | null;
  /** Why nothing is shown: begins with what did not happen. */
  readonly refused: string | null;
  /** The entry that was asked for, whole. */
  readonly entry: EntryView | null;
  readonly days: readonly { readonly day: string; readonly lines: readonly LogLine[] }[];
  /** Said in place of the lines: what would fill them. */
  readonly none: Rich;
  readonly earlier: string | null;
  readonly later: string | null;
  /** "Entries 129 to 178 of 178". */
  readonly span: string;
};
export type FilterView = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** What is wrong with it, or null. */
  readonly wrong: string | null;
  /** Null: a field to write in. */
  readonly options: readonly { readonly value: string; readonly text: string }[] | null;
  readonly hint: string;
};
export type LogLine = {
  readonly seq: number;
  readonly href: string;
  /** When it was recorded, by the clock of its day. */
  readonly when: Moment;
  /** When it happened, where that is another time. */
  readonly happened: Moment | null;
  readonly project: { readonly href: string; readonly name: string } | null;
  readonly said: Rich;
  /** "maintainer of shiftfs, through chair". */
  readonly by: string;
  /** Kept and not counted: "a decision of the record; this copy went its own way". */
  readonly aside: string | null;
  /** What it moved: "roadmap unmet → met"; empty where it moved nothing. */
  readonly moves: Rich;
  /** Its first characters. */
  readonly digest: string;
};

/** One entry, whole. */
export type EntryView = {
  readonly seq: number;
  readonly title: string;
  readonly said: Rich;
  readonly facts: readonly { readonly name: string; readonly said: Rich }[];
  /** The body, readable. */
  readonly body: string;
  /** "Used by pinned of wireguard", "Not counted: …" */
  readonly effect: readonly Rich[];
  readonly links: readonly { readonly href: string; readonly text: string }[];
};
