import { type Actor, Actor as ActorSchema, actorText, type Fact, type Seq } from "../domain/fact";
import type { Db } from "./client";

/** A fact as it stands in the database, whatever became of it there. */
export type FactRow = {
  seq: bigint;
  stream: string;
  prev: string | null;
  kind: string;
  actor: string;
  via: string | null;
  at: Date;
  recordedAt: Date;
  course: string | null;
  body: string;
  digest: string;
};

/** All facts after a place in the log, in its order. */
export async function factsAfter(db: Db, seq: Seq): Promise<readonly Fact[]> {
  return (await db.fact.findMany({ where: { seq: { gt: BigInt(seq) } }, orderBy: { seq: "asc" } })).map(factOf);
}

/** At most `most` rows after a place in the log, unread: for whoever asks whether they are still what was recorded. */
export const rowsAfter = (db: Db, seq: Seq, most: number): Promise<readonly FactRow[]> =>
  db.fact.findMany({ where: { seq: { gt: BigInt(seq) } }, orderBy: { seq: "asc" }, take: most });

/** Adds facts that have their place and digest. The only INSERT of a fact; `append` alone calls it. */
export async function insertFacts(
  db: Db,
  facts: readonly (Fact & { readonly canonicalBody: string })[],
): Promise<void> {
  await db.fact.createMany({
    data: facts.map((fact) => ({
      seq: BigInt(fact.seq),
      stream: fact.stream,
      prev: fact.prev,
      kind: fact.kind,
      actor: actorText(fact.actor),
      via: fact.via,
      at: new Date(fact.at),
      recordedAt: new Date(fact.recordedAt),
      course: fact.course,
      body: fact.canonicalBody,
      digest: fact.digest,
    })),
  });
}

/** A row as a fact; throws on one that cannot be read. The one cast from Postgres: `append` parsed the body by its kind's schema, and the digest guards it. */
export function factOf(row: FactRow): Fact {
  return {
    ...row,
    seq: Number(row.seq),
    actor: actorOf(row.actor),
    at: row.at.getTime(),
    recordedAt: row.recordedAt.getTime(),
    body: JSON.parse(row.body),
  } as Fact;
}

function actorOf(text: string): Actor {
  const colon = text.indexOf(":");
  return ActorSchema.parse({ kind: text.slice(0, colon), id: text.slice(colon + 1) });
}
