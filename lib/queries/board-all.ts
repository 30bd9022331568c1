import { sumsOf } from "../domain/board-sums";
import { boardSaid, countsSaid } from "../domain/explain/board";
import { fewestOpenFirst, placeOf } from "../domain/explain/verdict";
import type { Policy } from "../domain/policy";
import { policyOf } from "../domain/project";
import { tenseOf } from "../domain/tense";
import type { ChangesView } from "../domain/view/board-view";
import { dayText } from "../domain/view/moment";
import type { Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { changesView, sinceMeeting } from "./board-changes";
import { beforeMeetingSaid, lapsesView } from "./board-lapses";
import { type Entrant, entrantsOf, faintOf, movedSince } from "./board-members";
import { lastMeeting } from "./meetings-known";
import { linkTo } from "./reader";

/** What the board says of all its projects, whatever page of it is looked at. */
export type BoardAll = {
  readonly policy: Policy;
  /** Those with a row: members first, then those that are not in, each fewest open first. */
  readonly placed: readonly Entrant[];
  readonly other: readonly Entrant[];
  /** The criteria of which nobody has anything. */
  readonly unknown: ReadonlySet<string>;
  readonly finding: Rich;
  readonly counts: Rich;
  /** What lapses before the next meeting. */
  readonly ahead: Rich | null;
  readonly changes: ChangesView | null;
};

/** All of a board but its rows; null where the channel has no policy yet, so that nothing is judged. */
export function boardAll(look: Look, channel: string | undefined): BoardAll | null {
  const policy = channel === undefined ? undefined : policyOf(look, channel)?.body.policy;
  if (channel === undefined || !policy) return null;
  const { shown, other } = entrantsOf(look, channel);
  const sums = sumsOf(shown);
  const unknown = faintOf(shown, policy);
  const since = look.isForecast ? undefined : lastMeeting(look);
  const moved = since ? movedSince(shown, since.at, look.now) : [];
  return {
    policy,
    placed: placedOf(shown),
    other,
    unknown,
    finding: boardSaid(sums, policy, unknown, tenseOf(look)),
    counts: countsSaid(sums, policy, {
      worse: moved.filter(({ change }) => change.what === "standing" && change.isWorse).length,
      since: since ? dayText(since.at, look.now) : null,
      href: linkTo(look, `/channels/${channel}/policy`),
    }),
    ahead: beforeMeetingSaid(look, channel, shown),
    changes: look.isForecast
      ? lapsesView(look, channel, shown)
      : since
        ? changesView(look, shown, sinceMeeting(look, since))
        : null,
  };
}

/** Each project is counted once for its place, not once for every comparison. */
function placedOf(shown: readonly Entrant[]): readonly Entrant[] {
  const counted = shown.map((entrant) => {
    const { slug, verdict, membership } = entrant;
    const { musts, open } = verdict ? placeOf(verdict) : { musts: 0, open: 0 };
    return { entrant, slug, musts, open, isIn: membership.is === "member" };
  });
  return counted.sort((a, b) => Number(b.isIn) - Number(a.isIn) || fewestOpenFirst(a, b)).map((it) => it.entrant);
}
