import type { Seq } from "../domain/fact";
import type { Instant } from "../domain/instant";
import type { Db } from "./client";

/**
 * How far the spans of a channel are complete: every project's rows hold all that was recorded up to the entry `upTo`, and
 * what aged up to `at`. Later, a row may still be complete by itself: no fact of its world is beyond its `upTo`, and its
 * `until` is to come. While work goes on towards `aim`, the first `done` of `total` projects, in the order of the log, are.
 */
export type SpanMark = {
  readonly channel: string;
  readonly upTo: Seq;
  readonly at: Instant;
  readonly aim: Seq;
  readonly done: number;
  readonly total: number;
  /** Of which meaning its rows are (`MADE` of lib/domain/stretches.ts). */
  readonly made: number;
};

export async function spanMarks(db: Db): Promise<readonly SpanMark[]> {
  const rows = await db.spanMark.findMany({ orderBy: { channel: "asc" } });
  return rows.map((row) => ({ ...row, upTo: Number(row.upTo), at: row.at.getTime(), aim: Number(row.aim) }));
}

/** How far one channel's spans are, and when time alone next changes one of them; null where nothing has been done for it yet. */
export async function spanState(
  db: Db,
  channel: string,
): Promise<(SpanMark & { readonly next: Instant | null }) | null> {
  const [row] = await db.$queryRaw<Columns[]>`
    SELECT channel, up_to, at, aim, done, total, made,
           (SELECT min(until_at) FROM span s WHERE s.channel = m.channel AND to_at IS NULL AND until_at IS NOT NULL) AS next
      FROM span_mark m WHERE channel = ${channel}`;
  if (!row) return null;
  const { up_to, next, ...same } = row;
  return { ...same, upTo: Number(up_to), at: row.at.getTime(), aim: Number(row.aim), next: next?.getTime() ?? null };
}

type Columns = Pick<SpanMark, "channel" | "done" | "total" | "made"> & {
  readonly up_to: bigint;
  readonly at: Date;
  readonly aim: bigint;
  readonly next: Date | null;
};

/** How many entries each channel's spans are behind the log, and how much of the work towards them is done: of those that are behind. */
export async function spansLag(
  db: Db,
): Promise<
  readonly { readonly channel: string; readonly behind: number; readonly done: number; readonly total: number }[]
> {
  const rows = await db.$queryRaw<{ channel: string; behind: bigint; done: number; total: number }[]>`
    SELECT channel, head - up_to AS behind, done, total
      FROM span_mark, (SELECT coalesce(max(seq), 0) AS head FROM fact) f
     WHERE up_to < head ORDER BY channel`;
  return rows.map((row) => ({ ...row, behind: Number(row.behind) }));
}

export async function putSpanMark(db: Db, { channel, ...mark }: SpanMark): Promise<void> {
  const row = { ...mark, upTo: BigInt(mark.upTo), at: new Date(mark.at), aim: BigInt(mark.aim) };
  await db.spanMark.upsert({ where: { channel }, create: { channel, ...row }, update: row });
}

/** Takes the lock of the spans until the transaction ends: one extends them at a time, in the whole database. Not the append's: nobody who writes waits for it. */
export async function takeSpanLock(db: Db): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(72707371)`;
}
