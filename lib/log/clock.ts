import { type Db, db } from "../db/client";

/** How often a running server says that it is alive, in machine milliseconds. */
const HEARTBEAT = 10_000;

/**
 * Keeps instance time (decision.md, "Two times"): machine time plus an offset kept in the database. On a practice instance
 * the clock stands while the server is down: at start the offset gives back the time nobody was there. `readHead` reads it;
 * moving it is a fact. Called once by each server process.
 */
export async function keepClock(): Promise<void> {
  await resumeClock();
  setInterval(() => void beat().catch(() => {}), HEARTBEAT).unref();
}

/** Takes the time the server was down off a practice clock. A second process finds the first one's heartbeat and takes nothing. */
export async function resumeClock(): Promise<void> {
  await db().$executeRaw`
    UPDATE clock
       SET offset_ms = offset_ms - CASE WHEN practice AND clock_timestamp() - seen_at > interval '25 seconds'
             THEN (extract(epoch FROM clock_timestamp() - seen_at - interval '10 seconds') * 1000)::bigint ELSE 0 END,
           seen_at = clock_timestamp()`;
}

const beat = () => db().$executeRaw`UPDATE clock SET seen_at = clock_timestamp()`;

/** Starts the clock of a new database: practice from an instant on, or machine time. */
export async function startClock(tx: Db, practiceFrom: number | null): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO clock (id, practice, offset_ms, seen_at)
    VALUES (1, ${practiceFrom !== null},
            CASE WHEN ${practiceFrom !== null} THEN ${BigInt(practiceFrom ?? 0)}::bigint - (extract(epoch FROM clock_timestamp()) * 1000)::bigint ELSE 0 END,
            clock_timestamp())`;
}
