import { type BoardInterval, boardInterval } from "../db/board-interval";
import { db } from "../db/client";
import type { Fact } from "../domain/fact";
import { policyOf } from "../domain/project";
import type { Look } from "../log/look";
import { spansBehind } from "../log/span-work";
import { isInTable } from "./board-source";
import { meetingsOf, overAt } from "./meetings-known";

/** What was found lately, beside the copy of the log that it was found in: of the past it stays so. */
const found = new WeakMap<readonly Fact[], { readonly channel: string; readonly interval: BoardInterval }[]>();
const MOST = 64;

/**
 * Of an earlier instant: from when on, and until when, nothing of the board changes, so that whoever looks at another instant
 * between them is told from the same. Null where the table of spans does not tell it.
 */
export async function stillAround(look: Look, channel: string | undefined): Promise<BoardInterval | null> {
  if (!look.isPast || channel === undefined || !isInTable(look) || !policyOf(look, channel)) return null;
  const known = found.get(look.live.facts) ?? [];
  found.set(look.live.facts, known);
  const met = known.find((it) => it.channel === channel && holds(it.interval, look.now));
  if (met) return met.interval;
  if ((await spansBehind(look, channel)) !== null) return null;
  const interval = withMeetings(look, await boardInterval(db(), channel, look.now));
  known.unshift({ channel, interval });
  known.length = Math.min(known.length, MOST);
  return interval;
}

const holds = ({ from, to }: BoardInterval, at: number): boolean => from <= at && at < (to ?? from);

/** What changed is told from a meeting that is over: when the next one is, the board says something else. */
function withMeetings(look: Look, { from, to }: BoardInterval): BoardInterval {
  const over = meetingsOf(look).map(overAt);
  const ends = look.live.stream("instance").flatMap((fact) => (fact.kind === "meeting" ? [overAt(fact)] : []));
  const next = ends.filter((at) => at > look.now).reduce((least, at) => Math.min(least, at), look.live.now);
  return { from: Math.max(from, over.findLast((at) => at <= look.now) ?? from), to: Math.min(to ?? next, next) };
}
