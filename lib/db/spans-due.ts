import type { Instant } from "../domain/instant";
import type { Db } from "./client";

/** Projects of a channel that time alone has changed by an instant, at most so many. */
export async function dueSpans(db: Db, channel: string, by: Instant, most: number): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ project: string }[]>`
    SELECT project FROM span WHERE to_at IS NULL AND until_at <= ${new Date(by)} AND channel = ${channel}
     ORDER BY until_at, project LIMIT ${most}`;
  return rows.map(({ project }) => project);
}

/** The first instant at which time alone changes a span of a channel, or null. */
export async function nextUntil(db: Db, channel: string): Promise<Instant | null> {
  const [row] = await db.$queryRaw<{ next: Date | null }[]>`
    SELECT min(until_at) AS next FROM span WHERE to_at IS NULL AND until_at IS NOT NULL AND channel = ${channel}`;
  return row?.next?.getTime() ?? null;
}
