import { textOf } from "../domain/instant";
import type { Db } from "./client";
import type { SpanRow } from "./span-rows";

/** A standing as the table keeps it: what it says, by a name that is made of it. */
export type StandingRow = { readonly id: string; readonly body: string };

/**
 * Writes rows, those of a project in their order: one that is there is brought further, or ended; the others are added. The
 * caller holds the lock of the spans (span-marks.ts). A second open row of a project is refused by the index `span_live`.
 */
export async function writeSpans(db: Db, rows: readonly SpanRow[], standings: readonly StandingRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db.$executeRaw`
    INSERT INTO span_standing
    SELECT * FROM json_populate_recordset(NULL::span_standing, ${JSON.stringify(standings)}::json)
    ON CONFLICT (id) DO NOTHING`;
  await db.$executeRaw`
    INSERT INTO span
    SELECT * FROM json_populate_recordset(NULL::span, ${JSON.stringify(rows.map(columnsOf))}::json)
    ON CONFLICT (project, channel, n) DO UPDATE SET
      to_at = excluded.to_at, up_to = excluded.up_to, judged_at = excluded.judged_at, until_at = excluded.until_at,
      standings = excluded.standings, body = excluded.body`;
}

const columnsOf = (row: SpanRow) => ({
  ...row,
  from_at: textOf(row.from),
  to_at: textOrNull(row.to),
  turned_at: textOf(row.turned),
  up_to: row.upTo,
  judged_at: textOf(row.judged),
  until_at: textOrNull(row.until),
  member_since: textOrNull(row.memberSince),
  board_from: textOrNull(row.boardFrom),
  row_from: textOrNull(row.rowFrom),
});

const textOrNull = (at: number | null): string | null => (at === null ? null : textOf(at));

/** Takes away the rows of some projects in a channel, to be written anew. */
export async function dropSpansOf(db: Db, channel: string, projects: readonly string[]): Promise<void> {
  if (projects.length > 0) await db.span.deleteMany({ where: { channel, project: { in: [...projects] } } });
}

/** Empties the tables of spans, to be written anew. */
export async function dropSpans(db: Db): Promise<void> {
  await db.span.deleteMany({});
  await db.spanStanding.deleteMany({});
  await db.spanMark.deleteMany({});
}
