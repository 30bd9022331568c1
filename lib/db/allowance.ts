import type { Db } from "./client";

/** What was given of an allowance, and in how many milliseconds its minute is over. */
export type Lease = { readonly given: number; readonly endsIn: number };

/**
 * Takes `some` of what is allowed under a key in this minute, for all processes together; less is given where less is left.
 * Machine time, by the database's clock: one minute is the same for all.
 */
export async function leaseAllowance(db: Db, key: string, some: number, limit: number): Promise<Lease> {
  const [row] = await db.$queryRaw<{ taken: number; ends_in: number }[]>`
    WITH now AS (SELECT extract(epoch FROM clock_timestamp()) AS at)
    INSERT INTO allowance AS kept (key, minute, taken)
    SELECT ${key}, floor(at / 60)::int, ${some}::int FROM now
    ON CONFLICT (key) DO UPDATE
      SET taken = CASE WHEN kept.minute = excluded.minute THEN least(kept.taken, 2000000000 - ${some}::int) + ${some}::int ELSE excluded.taken END,
          minute = excluded.minute
    RETURNING taken, ((minute + 1)::bigint * 60 - (SELECT at FROM now))::float8 * 1000 AS ends_in`;
  const before = (row?.taken ?? 0) - some;
  return { given: Math.max(0, Math.min(some, limit - before)), endsIn: Math.max(1, row?.ends_in ?? 0) };
}

/** Forgets what was taken in minutes that are over. */
export async function dropAllowances(db: Db): Promise<void> {
  await db.$executeRaw`DELETE FROM allowance WHERE minute < floor(extract(epoch FROM clock_timestamp()) / 60)::int - 1`;
}
