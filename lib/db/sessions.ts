import type { Db } from "./client";
import type { Person } from "./people";
import { type Seen, seenIn } from "./visits";

export type Session = {
  readonly id: string;
  readonly person: Person;
  readonly actingAs: string | null;
  /** Whom it acts as; its own person where it acts as nobody else. */
  readonly who: Person;
  readonly seenAt: Date;
  /** How far that person's visits have come. */
  readonly seen: Seen;
};

/** Opens a session until an instant of machine time; answers its id. */
export async function openSession(
  db: Db,
  of: { readonly personId: string; readonly actingAs: string | null; readonly userAgent?: string | null },
  now: Date,
  expiresAt: Date,
): Promise<string> {
  const { personId, actingAs, userAgent = null } = of;
  return (await db.session.create({ data: { personId, actingAs, userAgent, seenAt: now, expiresAt } })).id;
}

/** A session as its owner looks at it. */
type SessionRow = {
  readonly id: string;
  readonly actingAs: string | null;
  readonly userAgent: string | null;
  readonly createdAt: Date;
  readonly seenAt: Date;
};

/** Somebody's sessions that are good now, the last seen first. */
export const sessionsOf = (db: Db, personId: string, now: Date): Promise<readonly SessionRow[]> =>
  db.session.findMany({
    where: { personId, revokedAt: null, expiresAt: { gt: now } },
    orderBy: [{ seenAt: "desc" }, { id: "asc" }],
    select: { id: true, actingAs: true, userAgent: true, createdAt: true, seenAt: true },
    take: 100,
  });

/** A session that is neither revoked nor over, with its person and whom that acts as; null otherwise. One statement. */
export async function liveSession(db: Db, id: string, now: Date): Promise<Session | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT s.id, s.acting_as AS "actingAs", s.seen_at AS "seenAt",
           to_jsonb(p) AS person, to_jsonb(coalesce(a, p)) AS who,
           v.seen_at AS "visitAt", v.seen_head AS "seenHead", v.before_head AS "beforeHead", v.before_now AS "beforeNow",
           (SELECT coalesce(max(seq), 0) FROM fact) AS head
      FROM session s
      JOIN person p ON p.id = s.person_id
      LEFT JOIN person a ON a.handle = s.acting_as
      LEFT JOIN visit v ON v.person_id = coalesce(a.id, p.id)
     WHERE s.id = ${id} AND s.revoked_at IS NULL AND s.expires_at > ${now}`;
  if (!row) return null;
  const { actingAs, seenAt, person, who } = row;
  return { id: row.id, person: personOf(person), actingAs, who: personOf(who), seenAt, seen: seenIn(row) };
}

type Row = Parameters<typeof seenIn>[0] & {
  readonly id: string;
  readonly actingAs: string | null;
  readonly seenAt: Date;
  readonly person: Person;
  readonly who: Person;
};

const personOf = ({ id, handle, name, practice }: Person): Person => ({ id, handle, name, practice });

/** Whom a session acts as from now on; null: for itself. */
export async function actAs(db: Db, id: string, actingAs: string | null): Promise<void> {
  await db.session.updateMany({ where: { id }, data: { actingAs } });
}

/** Ends a session at once. */
export async function revokeSession(db: Db, id: string, now: Date): Promise<void> {
  await db.session.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } });
}

/** Ends sessions of somebody at once: one of theirs, or all but one. Answers how many ended. */
export async function revokeSessionsOf(
  db: Db,
  personId: string,
  which: { readonly id: string } | { readonly allBut: string },
  now: Date,
): Promise<number> {
  const id = "id" in which ? which.id : { not: which.allBut };
  return (await db.session.updateMany({ where: { personId, id, revokedAt: null }, data: { revokedAt: now } })).count;
}
