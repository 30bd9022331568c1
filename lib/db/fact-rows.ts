import { type Actor, Actor as ActorSchema, actorText, type Fact, type Seq } from "../domain/fact";
import type { Db } from "./client";
import { CHANNEL, logNotice } from "./notices";

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

/** So many rows are asked for at once: a log of a million is read in portions, and never held twice. */
const PORTION = 20_000;

/** All facts after a place in the log, in its order. */
export async function factsAfter(db: Db, seq: Seq): Promise<readonly Fact[]> {
  const facts: Fact[] = [];
  for (let last = seq; ; ) {
    const rows = await rowsAfter(db, last, PORTION);
    for (const row of rows) facts.push(factOf(row));
    if (rows.length < PORTION) return facts;
    last = facts.at(-1)?.seq ?? last;
  }
}

/** At most `most` rows after a place in the log, unread: for whoever asks whether they are still what was recorded. */
export const rowsAfter = (db: Db, seq: Seq, most: number): Promise<readonly FactRow[]> =>
  db.fact.findMany({ where: { seq: { gt: BigInt(seq) } }, orderBy: { seq: "asc" }, take: most });

/**
 * Adds facts that have their place and digest, and tells all processes of it when that is committed, in one statement however
 * many. The only INSERT of a fact; `append` alone calls it.
 */
export async function insertFacts(
  db: Db,
  facts: readonly (Fact & { readonly canonicalBody: string })[],
): Promise<void> {
  const last = facts.at(-1);
  if (!last) return;
  await db.$executeRaw`
    WITH added AS (INSERT INTO fact (seq, stream, prev, kind, actor, via, at, recorded_at, course, body, digest)
    SELECT seq, stream, prev, kind, actor, via, at, recorded_at, course, body, digest FROM unnest(
      ${facts.map((fact) => fact.seq)}::bigint[], ${facts.map((fact) => fact.stream)}::text[],
      ${facts.map((fact) => fact.prev)}::text[], ${facts.map((fact) => fact.kind)}::text[],
      ${facts.map((fact) => actorText(fact.actor))}::text[], ${facts.map((fact) => fact.via)}::text[],
      ${facts.map((fact) => new Date(fact.at).toISOString())}::timestamptz[],
      ${facts.map((fact) => new Date(fact.recordedAt).toISOString())}::timestamptz[],
      ${facts.map((fact) => fact.course)}::text[], ${facts.map((fact) => fact.canonicalBody)}::text[],
      ${facts.map((fact) => fact.digest)}::text[])
      AS told (seq, stream, prev, kind, actor, via, at, recorded_at, course, body, digest))
    SELECT pg_notify(${CHANNEL}, ${logNotice(last)})`;
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
