import type { Db } from "./client";
import type { Person } from "./people";

/** Keeps a one-time link: the SHA-256 of its secret, whose it is, and its end in machine time. */
export async function keepLink(db: Db, digest: string, personId: string, expiresAt: Date): Promise<void> {
  await db.signInLink.create({ data: { digest, personId, expiresAt } });
}

/** Spends a link: answers its person once, and null for one that is unknown, spent or over. */
export async function spendLink(db: Db, digest: string, now: Date): Promise<Person | null> {
  const spent = await db.signInLink.updateMany({
    where: { digest, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  if (spent.count !== 1) return null;
  return (await db.signInLink.findUniqueOrThrow({ where: { digest }, include: { person: true } })).person;
}
