import type { Db } from "./client";

export type Invitation = {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly by: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
};

const shown = {
  id: true,
  handle: true,
  name: true,
  by: true,
  createdAt: true,
  expiresAt: true,
  usedAt: true,
  revokedAt: true,
} as const;

type InvitationIn = Pick<Invitation, "handle" | "name" | "by" | "expiresAt"> & { readonly digest: string };

/** Keeps an invitation: whom, by whom, the SHA-256 of its link's secret, and its end in machine time. */
export const keepInvitation = (db: Db, data: InvitationIn): Promise<Invitation> =>
  db.invitation.create({ data, select: shown });

/** Every invitation, the newest first. */
export const invitationsIn = (db: Db): Promise<readonly Invitation[]> =>
  db.invitation.findMany({ orderBy: [{ createdAt: "desc" }, { id: "asc" }], take: 500, select: shown });

export const invitationOf = (db: Db, id: string): Promise<Invitation | null> =>
  db.invitation.findUnique({ where: { id }, select: shown });

/** The invitation that a link's secret belongs to, whatever became of it. */
export const invitationWith = (db: Db, digest: string): Promise<Invitation | null> =>
  db.invitation.findUnique({ where: { digest }, select: shown });

/** The one of a handle that nobody has used, taken back or over though it may be. */
export const unusedInvitation = (db: Db, handle: string): Promise<Invitation | null> =>
  db.invitation.findFirst({ where: { handle, usedAt: null }, orderBy: { createdAt: "desc" }, select: shown });

/** Gives an unused invitation a new link and a new end; the old link is good no more. False where it was used. */
export async function renewInvitation(db: Db, id: string, digest: string, expiresAt: Date): Promise<boolean> {
  const data = { digest, expiresAt, revokedAt: null };
  return (await db.invitation.updateMany({ where: { id, usedAt: null }, data })).count === 1;
}

/** Takes an unused invitation's link back at once; the first time counts. */
export async function revokeInvitation(db: Db, id: string, now: Date): Promise<void> {
  await db.invitation.updateMany({ where: { id, usedAt: null, revokedAt: null }, data: { revokedAt: now } });
}

/** Spends a link: true once, while it is good. */
export async function spendInvitation(db: Db, digest: string, now: Date): Promise<boolean> {
  const where = { digest, usedAt: null, revokedAt: null, expiresAt: { gt: now } };
  return (await db.invitation.updateMany({ where, data: { usedAt: now } })).count === 1;
}

/** Whether somebody came in by an invitation for this handle. */
export const isInvitedIn = async (db: Db, handle: string): Promise<boolean> =>
  (await db.invitation.count({ where: { handle, usedAt: { not: null } } })) > 0;
