import type { Instant } from "../domain/instant";
import type { Db } from "./client";

export type Following = { readonly project: string; readonly since: Instant };

/** The projects somebody follows, by name. */
export async function followsOf(db: Db, personId: string): Promise<readonly Following[]> {
  const rows = await db.follow.findMany({ where: { personId }, orderBy: { project: "asc" } });
  return rows.map(({ project, since }) => ({ project, since: since.getTime() }));
}

/** Whether somebody follows a project. */
export const follows = async (db: Db, personId: string, project: string): Promise<boolean> =>
  (await db.follow.findUnique({ where: { personId_project: { personId, project } } })) !== null;

/** Follows a project from an instant on. Followed already, it stays as it was. */
export async function follow(db: Db, personId: string, project: string, since: Instant): Promise<void> {
  await db.follow.createMany({ data: [{ personId, project, since: new Date(since) }], skipDuplicates: true });
}

/** Follows a project no longer. */
export async function unfollow(db: Db, personId: string, project: string): Promise<void> {
  await db.follow.deleteMany({ where: { personId, project } });
}
