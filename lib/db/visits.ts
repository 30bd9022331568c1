import type { Seq } from "../domain/fact";
import type { Instant } from "../domain/instant";
import type { Db } from "./client";

/** Where a visit ended: the last entry that was there, and what time it was by the instance's clock. */
export type VisitEnd = { readonly head: Seq; readonly at: Instant };

/** How far somebody's visits have come. */
export type Seen = {
  /** Machine time of the last request that was noted; null for who was never here. */
  readonly at: Date | null;
  /** Whether entries came since it. */
  readonly isBehind: boolean;
  /** Where the visit before this one ended; null on a first visit. */
  readonly before: VisitEnd | null;
};

type Row = { readonly beforeHead: bigint | null; readonly beforeNow: Date | null };

/** A row's visit; `head` is where the log ends. */
export const seenIn = (
  row: Row & { readonly visitAt: Date | null; readonly seenHead: bigint | null; readonly head: bigint },
): Seen => ({
  at: row.visitAt,
  isBehind: row.seenHead === null || row.seenHead < row.head,
  before: beforeIn(row),
});

const beforeIn = ({ beforeHead, beforeNow }: Row): VisitEnd | null =>
  beforeHead === null || beforeNow === null ? null : { head: Number(beforeHead), at: beforeNow.getTime() };

type Noted = {
  readonly session: string;
  readonly who: string;
  readonly now: Date;
  /** The end of the session from now on: sessions slide. */
  readonly expiresAt: Date;
  /** A visit whose last request is older than this is over, and a new one begins. */
  readonly overBefore: Date;
};

/**
 * Notes that a session was seen, in one statement: it lives on from now, and its person's visit comes up to the log's end,
 * or a new one begins. Answers where the visit before ended.
 */
export async function noteSeen(db: Db, { session, who, now, expiresAt, overBefore }: Noted): Promise<VisitEnd | null> {
  const [row] = await db.$queryRaw<Row[]>`
    WITH slid AS (
      UPDATE session SET seen_at = ${now}::timestamptz, expires_at = ${expiresAt}::timestamptz WHERE id = ${session} AND revoked_at IS NULL
    ), log AS (
      SELECT coalesce(f.seq, 0) AS head,
             greatest(${now}::timestamptz + coalesce(c.offset_ms, 0) * interval '1 millisecond', f.recorded_at) AS now
        FROM (SELECT 1) one
        LEFT JOIN LATERAL (SELECT seq, recorded_at FROM fact ORDER BY seq DESC LIMIT 1) f ON true
        LEFT JOIN clock c ON true
    )
    INSERT INTO visit (person_id, seen_at, seen_head, seen_now)
    SELECT ${who}::text, ${now}::timestamptz, log.head, log.now FROM log
    ON CONFLICT (person_id) DO UPDATE SET
      before_head = CASE WHEN visit.seen_at < ${overBefore}::timestamptz THEN visit.seen_head ELSE visit.before_head END,
      before_now = CASE WHEN visit.seen_at < ${overBefore}::timestamptz THEN visit.seen_now ELSE visit.before_now END,
      seen_at = greatest(visit.seen_at, excluded.seen_at),
      seen_head = greatest(visit.seen_head, excluded.seen_head),
      seen_now = greatest(visit.seen_now, excluded.seen_now)
    RETURNING before_head AS "beforeHead", before_now AS "beforeNow"`;
  return row ? beforeIn(row) : null;
}
