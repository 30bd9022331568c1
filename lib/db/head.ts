import type { Seq } from "../domain/fact";
import type { Instant } from "../domain/instant";
import type { Db } from "./client";

export type Head = {
  /** The last entry; 0 while the log is empty. */
  readonly seq: Seq;
  readonly digest: string | null;
  readonly recordedAt: Instant | null;
  /** Instance time: machine time and the offset, never before the last entry. */
  readonly now: Instant;
  readonly offset: number;
  readonly practice: boolean;
  /** Instants to come that the record holds on a practice copy: of its next fact, and of its next meeting. */
  readonly due: { readonly next: Instant | null; readonly meeting: Instant | null };
};

/** Where the log ends and what time it is, in one statement. */
export async function readHead(db: Db): Promise<Head> {
  const [row] = await db.$queryRaw<
    {
      seq: bigint;
      digest: string | null;
      recorded: Date | null;
      machine: Date;
      offset: bigint;
      practice: boolean;
      due: Date | null;
      meeting: Date | null;
    }[]
  >`
    SELECT coalesce(f.seq, 0) AS seq, f.digest, f.recorded_at AS recorded, date_trunc('milliseconds', clock_timestamp()) AS machine,
           coalesce(c.offset_ms, 0) AS offset, coalesce(c.practice, false) AS practice,
           CASE WHEN c.practice THEN (SELECT min(at) FROM due_fact) END AS due,
           CASE WHEN c.practice THEN (SELECT min(at) FROM due_fact WHERE kind = 'meeting') END AS meeting
      FROM (SELECT 1) one
      LEFT JOIN LATERAL (SELECT seq, digest, recorded_at FROM fact ORDER BY seq DESC LIMIT 1) f ON true
      LEFT JOIN clock c ON true`;
  if (!row) throw new Error("Postgres answered no row to a question that always has one.");
  const recordedAt = row.recorded?.getTime() ?? null;
  const offset = Number(row.offset);
  return {
    seq: Number(row.seq),
    digest: row.digest,
    recordedAt,
    now: Math.max(row.machine.getTime() + offset, recordedAt ?? 0),
    offset,
    practice: row.practice,
    due: { next: row.due?.getTime() ?? null, meeting: row.meeting?.getTime() ?? null },
  };
}

/** Takes the log's append lock until the transaction ends: whoever holds it sees everything before it. */
export async function takeAppendLock(db: Db): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(72707370)`;
}
