import { actorText } from "../domain/fact";
import type { Speaker } from "../domain/speaker";
import type { Db } from "./client";

type Kept = {
  readonly verb: string;
  readonly bodyDigest: string;
  readonly status: 200 | 201;
  readonly answer: unknown;
};

/** What an act with this key was answered within the last 24 hours of machine time, or null. */
export async function findAnswer(db: Db, speaker: Speaker, key: string): Promise<Kept | null> {
  const rows = await db.$queryRaw<{ body_digest: string; status: number; answer: string }[]>`
    SELECT body_digest, status, answer FROM idempotency
     WHERE actor = ${actorText(speaker.actor)} AND key = ${key} AND created_at > clock_timestamp() - interval '24 hours'`;
  const row = rows[0];
  if (!row) return null;
  const { verb, answer } = JSON.parse(row.answer) as { verb: string; answer: unknown };
  return { verb, answer, bodyDigest: row.body_digest, status: row.status === 200 ? 200 : 201 };
}

/** Keeps the answer, in the transaction of the act; answers older than a day are dropped. */
export async function keepAnswer(db: Db, speaker: Speaker, key: string, kept: Kept): Promise<void> {
  await db.$executeRaw`DELETE FROM idempotency WHERE created_at <= clock_timestamp() - interval '24 hours'`;
  await db.idempotency.create({
    data: {
      actor: actorText(speaker.actor),
      key,
      bodyDigest: kept.bodyDigest,
      status: kept.status,
      answer: JSON.stringify({ verb: kept.verb, answer: kept.answer }),
    },
  });
}

/** Has a second request with the same key wait for the first, until the transaction ends. */
export async function lockKey(db: Db, speaker: Speaker, key: string): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${actorText(speaker.actor)} ${key}`}, 0))`;
}
