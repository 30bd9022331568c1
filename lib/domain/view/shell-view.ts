import type { Instant } from "../instant";
import type { Tense } from "../tense";
import type { LiveView } from "./live-view";
import type { Moment } from "./moment";
import type { Rich } from "./rich";

/** What stands around every page: head, practice line, ruler, band of another instant, foot. */
export type ShellView = {
  /** Only what the channel uses. `note`: "1 open". */
  readonly nav: readonly {
    readonly href: string;
    readonly label: string;
    readonly current?: boolean;
    readonly note?: string;
  }[];
  readonly asOf: AsOfView;
  readonly search: SearchView;
  /** Null on a real instance. */
  readonly practice: PracticeView | null;
  readonly who: { readonly name: string; readonly href: string } | null;
  readonly signIn: string;
  readonly head: { readonly seq: number; readonly at: Moment; readonly practice: boolean };
  readonly foot: readonly { readonly href: string; readonly text: string }[];
  /** Drawn when it was opened, and always on another instant than now. */
  readonly ruler: RulerView | null;
  /** What it follows, where it shows a standing at now. */
  readonly live: LiveView | null;
  /** Over every page of another instant than now. */
  readonly band: BandView | null;
  /** Which keys the page knows, for the foot and for `?`. */
  readonly keys: readonly KeyView[];
};

export type AsOfView = {
  /** "19 July" and "2017": a phone shows the day alone. */
  readonly day: string;
  readonly year: string;
  /** Opens the ruler, or closes it. */
  readonly href: string;
  readonly tense: Tense;
  readonly isOpen: boolean;
  /** Where `[` and `]` lead: the meeting before and after, null at the ends. */
  readonly earlier: string | null;
  readonly later: string | null;
};

/** The field in the head: a form that works without script. */
export type SearchView = { readonly action: string; readonly value: string; readonly hidden: readonly HiddenField[] };
export type HiddenField = { readonly name: string; readonly value: string };

export type PracticeView = {
  /** "19 July 2017". */
  readonly day: string;
  /** The day that practice began, once time has moved on from it: up to then it is the record. Null on that day. */
  readonly began: string | null;
  readonly signedIn: boolean;
  /** Try it and Set up your own group; none on another instant than now. */
  readonly links: readonly { readonly href: string; readonly text: string }[];
};

export type BandView = {
  readonly tense: "past" | "to come";
  /** "You are looking at the past:" */
  readonly lead: string;
  /** "as it was known on 7 June 2017, 16:00 UTC, at entry 114 of 178." */
  readonly said: Rich;
  readonly note: string;
  /** "What changed from then to now", or "What lapses until then". */
  readonly changed: { readonly href: string; readonly text: string } | null;
  readonly now: string;
};

/** The ruler of the log: entries a day, meetings, where one looks. */
export type RulerView = {
  readonly from: Instant;
  readonly to: Instant;
  /** Where one looks, and where now is. */
  readonly at: Instant;
  readonly now: Instant;
  readonly days: readonly { readonly at: Instant; readonly entries: number }[];
  readonly ticks: readonly RulerTick[];
  /** What stands in the field: "2017-06-07 16:00". */
  readonly field: string;
  /** The address the field goes to; other parameters of it travel along. */
  readonly action: string;
  readonly hidden: readonly HiddenField[];
  /** After more than a year: whole years, and the one looked at in full. Null before. */
  readonly years: readonly YearView[] | null;
};
export type RulerTick = {
  readonly at: Instant;
  /** "7 June"; `long` ", 16:00" is left out on a phone. */
  readonly text: string;
  readonly long: string;
  /** Null where one looks. */
  readonly href: string | null;
  /** "2017-06-07 16:00:00 UTC, meeting". */
  readonly title: string;
  readonly kind: "meeting" | "minor" | "here" | "now" | "future";
};
export type YearView = {
  readonly year: string;
  readonly href: string;
  readonly entries: number;
  /** "24 meetings". */
  readonly note: string;
  /** The year looked at: its months, as links. */
  readonly full: {
    readonly months: readonly {
      readonly text: string;
      readonly href: string;
      readonly current: boolean;
      /** Still to come: a forecast. */
      readonly ahead: boolean;
    }[];
  } | null;
};

export type KeyView = { readonly keys: readonly string[]; readonly does: string };
