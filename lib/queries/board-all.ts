import type { BoardSums } from "../domain/board-sums";
import { boardSaid, countsSaid } from "../domain/explain/board";
import type { Policy } from "../domain/policy";
import { tenseOf } from "../domain/tense";
import type { ChangesView } from "../domain/view/board-view";
import { dayText } from "../domain/view/moment";
import type { Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { changesView, sinceMeeting } from "./board-changes";
import { beforeMeetingSaid, lapsesView } from "./board-lapses";
import { type Entrant, movedSince } from "./board-members";
import { type Others, otherSaid } from "./board-other";
import { lastMeeting } from "./meetings-known";
import { linkTo } from "./reader";

/** What a board is told from: nothing in it depends on how many projects there are. */
export type BoardParts = {
  readonly sums: BoardSums;
  /** The criteria of which nobody has anything. */
  readonly unknown: ReadonlySet<string>;
  readonly others: Others;
  /** Those on the board that came or turned since the last meeting; and maybe others. */
  readonly movers: readonly Entrant[];
  /** Those on the board whose verdict ends before the next meeting, of a forecast before its instant; and maybe others. */
  readonly lapsing: readonly Entrant[];
  /** Whether there are more movers than these. */
  readonly isMore: boolean;
};

/** What the board says of all its projects, whatever page of it is looked at. */
export type BoardAll = Pick<BoardParts, "sums" | "unknown"> & {
  readonly policy: Policy;
  readonly finding: Rich;
  readonly counts: Rich;
  /** What lapses before the next meeting. */
  readonly ahead: Rich | null;
  readonly changes: ChangesView | null;
  readonly other: Rich | null;
};

/** All of a board but its rows, at the instant looked at. */
export function boardAll(look: Look, channel: string, policy: Policy, parts: BoardParts): BoardAll {
  const { sums, unknown, others, movers, lapsing, isMore } = parts;
  const since = look.isForecast ? undefined : lastMeeting(look);
  const moved = since ? movedSince(movers, since.at, look.now) : [];
  return {
    policy,
    sums,
    unknown,
    finding: boardSaid(sums, policy, unknown, tenseOf(look)),
    counts: countsSaid(sums, policy, {
      worse: moved.filter(({ change }) => change.what === "standing" && change.isWorse).length,
      isMore,
      since: since ? dayText(since.at, look.now) : null,
      href: linkTo(look, `/channels/${channel}/policy`),
    }),
    ahead: beforeMeetingSaid(look, channel, lapsing),
    changes: look.isForecast
      ? lapsesView(look, channel, lapsing)
      : since
        ? changesView(look, movers, sinceMeeting(look, since), isMore)
        : null,
    other: otherSaid(others, look),
  };
}
