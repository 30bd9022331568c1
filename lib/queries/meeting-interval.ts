import type { Change } from "../domain/changes";
import type { Instant } from "../domain/instant";
import { recordedBy } from "../domain/known";
import type { Look } from "../log/look";
import { lookBack } from "../log/look-back";
import { type Entrant, entrantsOf, movedSince } from "./board-members";

/** What happened between two instants: how many entries, and what moved on the board. */
export type Interval = {
  readonly from: Instant;
  readonly to: Instant;
  readonly entries: number;
  readonly changes: readonly { readonly slug: string; readonly change: Change }[];
  readonly worse: number;
  /** Projects that came onto the board. */
  readonly newcomers: readonly string[];
};

/** (from, to] as the board of `to` tells it. */
export function intervalOf(look: Look, channel: string | undefined, from: Instant, to: Instant): Interval {
  const then = lookBack(look, to);
  const shown: readonly Entrant[] = channel === undefined ? [] : entrantsOf(then, channel).shown;
  const changes = movedSince(shown, from, to);
  return {
    from,
    to,
    entries: then.when.upTo - recordedBy(look, from),
    changes,
    newcomers: shown.filter((it) => Date.parse(it.registration.boardFrom) > from).map((it) => it.slug),
    worse: changes.filter(({ change }) => change.what === "standing" && change.isWorse).length,
  };
}
