import { type BodyOf, bodies } from "../domain/fact";
import type { Instant } from "../domain/instant";
import type { Db } from "./client";

export type DueFact = {
  readonly id: number;
  readonly at: Instant;
  readonly stream: string;
  readonly kind: string;
  readonly body: unknown;
};

/** What the record holds up to an instant and practice has not been told yet, in the record's order. */
export async function dueUpTo(db: Db, instant: Instant): Promise<readonly DueFact[]> {
  const rows = await db.dueFact.findMany({ where: { at: { lte: new Date(instant) } }, orderBy: { id: "asc" } });
  return rows.map((row) => ({ ...row, at: row.at.getTime(), body: JSON.parse(row.body) }));
}

/** Takes told facts off the list. */
export async function dropDue(db: Db, ids: readonly number[]): Promise<void> {
  await db.dueFact.deleteMany({ where: { id: { in: [...ids] } } });
}

/** Puts what the record holds after the start of a practice copy on the list. */
export async function addDue(
  db: Db,
  facts: readonly {
    readonly id: number;
    readonly at: Instant;
    readonly stream: string;
    readonly kind: string;
    readonly body: string;
  }[],
): Promise<void> {
  await db.dueFact.createMany({ data: facts.map((fact) => ({ ...fact, at: new Date(fact.at) })) });
}

/** The decisions that the record still holds, earliest first. */
export async function dueDecisions(
  db: Db,
): Promise<readonly { readonly at: Instant; readonly body: BodyOf<"decision"> }[]> {
  const rows = await db.dueFact.findMany({ where: { kind: "decision" }, orderBy: { id: "asc" } });
  return rows.map((row) => ({ at: row.at.getTime(), body: bodies.decision.parse(JSON.parse(row.body)) }));
}
