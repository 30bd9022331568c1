import type { Moment } from "./moment";
import type { MemberLine } from "./report-view";
import type { Rich } from "./rich";

/** A channel: who is in it, what was decided, what it asks, what it builds on, and what can be taken away. */
export type ChannelView = {
  readonly name: string;
  readonly crumb: Rich;
  readonly blurb: string;
  readonly finding: Rich;
  readonly members: readonly MemberLine[];
  readonly none: Rich;
  readonly decided: { readonly lines: readonly DecidedHere[]; readonly none: Rich };
  /** What the record tells of the group, apart from what went through the gate; null where there is no record. */
  readonly inFact: InFactView | null;
  readonly downloads: readonly { readonly href: string; readonly text: string; readonly note: string }[];
  readonly policy: { readonly href: string; readonly text: string; readonly said: Rich };
  /** Both null where the channel builds nothing. */
  readonly base: {
    readonly said: Rich;
    readonly facts: readonly { readonly name: string; readonly said: Rich }[];
  } | null;
  readonly kernels: KernelsView | null;
  /** Written afterwards from the record's sources. */
  readonly retrospective: string | null;
  readonly others: readonly { readonly href: string; readonly text: string; readonly note: string }[];
};
/** A decision of the gate: "Admitted wireguard", "by a hand count of 5 to 1, recorded by the chair". */
export type DecidedHere = {
  readonly seq: number;
  readonly when: Moment;
  readonly what: Rich;
  readonly by: Rich;
  /** "ready, by version 1; c897 6725 … 84a6, the same when recomputed · the board then · wireguard then". */
  readonly verdict: Rich;
};
export type InFactView = {
  readonly note: string;
  /** Newest first. */
  readonly lines: readonly ToldLine[];
  /** What a practice copy's clock has not reached, earliest first. */
  readonly toCome: readonly ToldLine[];
};
export type ToldLine = {
  readonly when: Moment;
  readonly said: Rich;
  readonly source: Rich;
  /** "this copy went its own way: it moves nothing here". */
  readonly aside: string | null;
};
export type KernelsView = {
  readonly note: string;
  readonly lines: readonly {
    readonly image: string;
    readonly series: string;
    readonly version: string;
    /** "the base's own", "okernel". */
    readonly carries: Rich;
    readonly arches: string;
    readonly seen: Moment;
  }[];
  readonly none: string;
  readonly all: { readonly href: string; readonly text: string } | null;
};
