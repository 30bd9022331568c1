import type { When } from "./fact";
import type { Instant } from "./instant";
import { isOpen, type Judged, type Verdict, verdictOf, type World } from "./verdict";

/** What breaks by time alone: when, which standings come to stand in the way, and what the verdict is then. */
export type Break = {
  readonly at: Instant;
  /** As they stand just before, and from then on; null before of what was not asked before. */
  readonly standings: readonly { readonly before: Judged | null; readonly after: Judged }[];
  readonly outcome: Verdict["outcome"];
  /** The version of the policy that takes over then, of a member whose days to follow it are over; else null. */
  readonly version: number | null;
};

/**
 * The first instant at which, if nobody does anything, something comes to stand in a project's way that does not now: evidence,
 * a reason or a waiver that ends, a criterion that begins to count, or what a version of the policy asks that takes over. Null
 * where nothing ever does.
 */
export function wouldBreakOf(world: World, project: string, channel: string, when: When): Break | null {
  let before = verdictOf(world, project, channel, when);
  while (before && before.until !== null) {
    const after: Verdict | null = verdictOf(world, project, channel, { upTo: when.upTo, now: before.until });
    if (!after) return null;
    const standings = brokenBetween(before, after);
    const isWorse = standings.length > 0 || (before.outcome === "ready" && after.outcome !== "ready");
    const version = before.policy.seq === after.policy.seq ? null : after.policy.version;
    if (isWorse) return { at: after.now, standings, outcome: after.outcome, version };
    before = after;
  }
  return null;
}

const brokenBetween = (before: Verdict, after: Verdict): Break["standings"] =>
  after.standings.flatMap((it) => {
    const was = before.standings.find(({ key }) => key === it.key);
    return isOpen(it) && !(was && isOpen(was)) ? [{ before: was ?? null, after: it }] : [];
  });
