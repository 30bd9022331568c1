import type { Db } from "./client";

export type Person = {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly practice: boolean;
};

/** The person with this handle, or null. */
export const personByHandle = (db: Db, handle: string): Promise<Person | null> =>
  db.person.findUnique({ where: { handle } });

/** The person with this handle, made when there was none; name and e-mail never overwrite what is there. */
export const personNamed = (
  db: Db,
  handle: string,
  name: string,
  email: string | null = null,
  practice = false,
): Promise<Person> => db.person.upsert({ where: { handle }, create: { handle, name, email, practice }, update: {} });

/** The people of a practice copy, by handle. */
export const practicePeople = (db: Db): Promise<readonly Person[]> =>
  db.person.findMany({ where: { practice: true }, orderBy: { handle: "asc" } });

/** Whether the log has an appointment of this handle, whatever became of it. */
export async function isAppointed(db: Db, handle: string): Promise<boolean> {
  const rows = await db.$queryRaw<{ found: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM fact WHERE kind = 'appointment' AND ${handle} IN (body::json ->> 'who', CASE WHEN body::json ->> 'who' LIKE '@%' THEN lower(body::json ->> 'who') END)) AS found`;
  return rows[0]?.found ?? false;
}
