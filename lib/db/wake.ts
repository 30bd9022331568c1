import type { Db } from "./client";

/**
 * Puts the job `expire` on the queue for the first instant at which time alone changes a span of these channels, in machine time;
 * takes it off where none does. Within a transaction it counts with its commit.
 */
export async function wakeAtNextUntil(db: Db, channels: readonly string[], offset: number): Promise<void> {
  await db.$executeRaw`
    SELECT wake_at(min(until_at) - ${offset} * interval '1 millisecond')
      FROM unnest(${channels}::text[]) AS of_channel
      LEFT JOIN LATERAL (
        SELECT until_at FROM span WHERE channel = of_channel AND to_at IS NULL AND until_at IS NOT NULL
         ORDER BY until_at LIMIT 1) next ON true`;
}

/** So long after a job began it is begun anew by whoever is alive, in seconds, if it has not come to its end. */
const AGAIN = 15;

/** Has the job begun anew should this process be killed while it does it: its end puts it where it belongs. */
export async function wakeShouldThisEnd(db: Db): Promise<void> {
  await db.$executeRaw`SELECT wake_at(clock_timestamp() + ${AGAIN} * interval '1 second')`;
}
