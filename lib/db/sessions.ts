import type { Db } from "./client";
import type { Person } from "./people";

export type Session = {
  readonly id: string;
  readonly person: Person;
  readonly actingAs: string | null;
  readonly seenAt: Date;
};

/** Opens a session until an instant of machine time; answers its id. */
export async function openSession(
  db: Db,
  personId: string,
  actingAs: string | null,
  now: Date,
  expiresAt: Date,
): Promise<string> {
  return (await db.session.create({ data: { personId, actingAs, seenAt: now, expiresAt } })).id;
}

/** A session that is neither revoked nor over, with its person; null otherwise. */
export const liveSession = (db: Db, id: string, now: Date): Promise<Session | null> =>
  db.session.findFirst({ where: { id, revokedAt: null, expiresAt: { gt: now } }, include: { person: true } });

/** Sessions slide: one that was seen lives on from now. */
export async function slideSession(db: Db, id: string, now: Date, expiresAt: Date): Promise<void> {
  await db.session.updateMany({ where: { id, revokedAt: null }, data: { seenAt: now, expiresAt } });
}

/** Whom a session acts as from now on; null: for itself. */
export async function actAs(db: Db, id: string, actingAs: string | null): Promise<void> {
  await db.session.updateMany({ where: { id }, data: { actingAs } });
}

/** Ends a session at once. */
export async function revokeSession(db: Db, id: string, now: Date): Promise<void> {
  await db.session.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } });
}
