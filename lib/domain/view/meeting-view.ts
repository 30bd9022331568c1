import type { ChangeLine } from "./board-view";
import type { Mark } from "./mark";
import type { Moment } from "./moment";
import type { Rich } from "./rich";

export type MeetingsView = {
  readonly title: string;
  readonly finding: Rich;
  /** What comes next, as the last one announced it. */
  readonly next: Rich | null;
  /** What lapses before it, if nobody does anything. Null at any other instant than now. */
  readonly ahead: Rich | null;
  /** Newest first. */
  readonly lines: readonly MeetingLine[];
  /** Said in place of the lines. */
  readonly none: Rich;
};
export type MeetingLine = {
  readonly when: Moment;
  readonly href: string;
  /** "WireGuard, @zx2c4". */
  readonly topic: string;
  /** "21 entries since; 2 got worse". */
  readonly note: string;
};

/** One meeting: its agenda, its notes as they went out, what was read from them. */
export type MeetingView = {
  readonly when: Moment;
  readonly crumb: Rich;
  /** "16:00 UTC" · "Scribe @mgoelzer" · "Recording" · "The board at that instant". */
  readonly meta: readonly Rich[];
  /** What the board found at that instant. */
  readonly finding: Rich | null;
  readonly agenda: AgendaView | null;
  /** What had moved since the meeting before; null where nothing was judged. */
  readonly moved: {
    readonly heading: string;
    readonly all: { readonly href: string; readonly text: string } | null;
    readonly lines: readonly ChangeLine[];
    /** Said in place of the lines. */
    readonly none: string;
  } | null;
  readonly notes: readonly { readonly topic: string; readonly said: readonly Rich[] }[];
  /** Said in place of the notes. */
  readonly none: Rich;
  readonly updates: readonly {
    readonly project: string;
    readonly href: string;
    readonly said: Rich;
    readonly by: string;
  }[];
  /** What its hands decided: "wireguard Admitted into testing … entry 278 · the board then". */
  readonly decided: readonly Rich[];
  readonly read: { readonly note: string; readonly lines: readonly Rich[] } | null;
  /** "Between then and 19 July": "21 entries; 2 got worse". */
  readonly between: { readonly heading: string; readonly said: Rich } | null;
  /** Where the notes are, and what is said of them. */
  readonly source: Rich | null;
  readonly before: { readonly href: string; readonly text: string } | null;
  readonly after: { readonly href: string; readonly text: string } | null;
  readonly earlier: readonly MeetingLine[];
};
export type AgendaView = {
  /** "written from entries 241 to 271; what the chair adds is marked". */
  readonly note: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly items: readonly AgendaItem[];
};
export type AgendaItem = {
  /** "10 min", or nothing. */
  readonly minutes: string;
  readonly title: string;
  readonly lines: readonly { readonly from: Mark | null; readonly to: Mark | null; readonly said: Rich }[];
  /** "added by the chair on 3 August". */
  readonly from: string | null;
};
