import type { ChangeLine } from "./board-view";
import type { VerdictIs } from "./mark";
import type { Moment } from "./moment";
import type { ProjectView } from "./project-view";
import type { Rich } from "./rich";

/** One's own page: what waits for whom, what ends, what one follows. */
export type MeView = {
  /** "What waits for you", or "What waited for you" at an earlier instant. */
  readonly heading: string;
  readonly name: string;
  /** "Three things wait for you, the first since 3 July. You wait for one." */
  readonly finding: Rich;
  /** What others ask of one, then what is one's own to do, a thing after the other. */
  readonly waiting: readonly WaitingLine[];
  /** Said in place of the lines. */
  readonly nothingWaits: string;
  readonly awaited: readonly AwaitedLine[];
  readonly ending: readonly EndingLine[];
  readonly nothingEnds: string;
  readonly followed: readonly FollowedLine[];
  readonly nothingFollowed: string;
  /** "since your last visit, 4 days ago"; null on a first visit and on an earlier instant. */
  readonly since: Rich | null;
};

export type WaitingLine = {
  readonly title: Rich;
  readonly why: Rich;
  readonly since: Moment | null;
  readonly href: string;
  /** Null on an earlier instant: nothing is done there. */
  readonly label: string | null;
};
export type AwaitedLine = { readonly href: string; readonly said: Rich; readonly since: Moment | null };
export type EndingLine = { readonly href: string; readonly said: Rich; readonly until: Moment };
export type FollowedLine = {
  readonly slug: string;
  readonly href: string;
  /** Null for what is not on the board. */
  readonly verdict: VerdictIs | null;
  readonly said: Rich;
  /** What moved since one's last visit. */
  readonly lines: readonly ChangeLine[];
  /** "Nothing moved.", where there is something to compare with. */
  readonly still: string | null;
  readonly following: ProjectView["following"];
};
