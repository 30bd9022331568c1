import type { Instant } from "../instant";
import type { StandingIs } from "../standing/standing";
import type { VerdictIs } from "./mark";
import type { Rich } from "./rich";

/** How a project stood over time: its verdict, then each criterion, from its first to the instant looked at. */
export type StripView = {
  readonly heading: string;
  readonly from: Instant;
  readonly to: Instant;
  /** Meetings, or years where those are too many: each leads to that instant. */
  readonly ticks: readonly { readonly at: Instant; readonly href: string; readonly text: string }[];
  readonly verdict: StripRow<VerdictIs>;
  readonly rows: readonly StripRow<StandingIs>[];
  /** That a row is drawn coarser than it was, or from when on it is a forecast; null where neither is. */
  readonly note: string | null;
};
export type StripRow<T> = {
  readonly name: string;
  /** The criterion's place on the page, or null. */
  readonly href: string | null;
  /** What is drawn, earliest first, each until the next; null draws nothing. Bounded, whatever came to pass. */
  readonly marks: readonly StripMark<T>[];
  /** The same as a list reads: "met since 12 June, unmet before". */
  readonly said: Rich;
};
export type StripMark<T> = { readonly from: Instant; readonly is: T | null; readonly href: string };
