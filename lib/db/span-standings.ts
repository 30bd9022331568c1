import type { Db } from "./client";

/** What the standings of these names say, each as the JSON it was written as. */
export async function spanStandings(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; body: string }[]>`
    SELECT id::text AS id, body FROM span_standing WHERE id = ANY(${ids}::uuid[])`;
  return new Map(rows.map(({ id, body }) => [id, body]));
}
