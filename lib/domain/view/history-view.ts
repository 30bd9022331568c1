import type { Moment } from "./moment";
import type { Rich } from "./rich";

/** The log, filterable, newest first. */
export type HistoryView = {
  readonly title: string;
  readonly finding: Rich;
  readonly filters: readonly FilterView[];
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
  readonly options: readonly { readonly value: string; readonly text: string }[];
};
export type LogLine = {
  readonly seq: number;
  readonly href: string;
  readonly when: Moment;
  readonly project: { readonly href: string; readonly name: string } | null;
  readonly said: Rich;
  readonly by: string;
  /** Kept and not counted: "a decision of the record; this copy went its own way". */
  readonly aside: string | null;
};

/** One entry, whole. */
export type EntryView = {
  readonly title: string;
  readonly crumb: Rich;
  readonly said: Rich;
  readonly facts: readonly { readonly name: string; readonly said: Rich }[];
  /** The canonical body, as it was kept. */
  readonly body: string;
  /** "Used by pinned of wireguard", "Not counted: …" */
  readonly effect: readonly Rich[];
};
