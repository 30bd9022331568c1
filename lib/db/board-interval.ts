import type { Instant } from "../domain/instant";
import type { Db } from "./client";

/** From when on, and until when, no row of a channel's board changes around an instant: [from, to), `to` null while nothing is known to come. */
export type BoardInterval = { readonly from: Instant; readonly to: Instant | null };

/** The interval that holds an instant; `from` is the instant itself where nothing is known before it. */
export async function boardInterval(db: Db, channel: string, now: Instant): Promise<BoardInterval> {
  const at = new Date(now);
  const [row] = await db.$queryRaw<{ from: Date | null; to: Date | null }[]>`
    SELECT greatest((SELECT max(from_at) FROM span WHERE channel = ${channel} AND from_at <= ${at}::timestamptz),
                    (SELECT max(row_from) FROM span
                      WHERE channel = ${channel} AND row_from > from_at AND row_from <= ${at}::timestamptz)) AS "from",
           least((SELECT min(from_at) FROM span WHERE channel = ${channel} AND from_at > ${at}::timestamptz),
                 (SELECT min(row_from) FROM span
                   WHERE channel = ${channel} AND row_from > from_at AND row_from > ${at}::timestamptz)) AS "to"`;
  return { from: row?.from?.getTime() ?? now, to: row?.to?.getTime() ?? null };
}
