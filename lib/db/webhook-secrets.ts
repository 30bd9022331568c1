import type { Db } from "./client";

/** A webhook's secret as far as it is kept: of which source, by whom and for how long. */
type WebhookSecretRow = {
  readonly id: string;
  readonly source: number;
  readonly by: string;
  readonly createdAt: Date;
  /** Null: good until another is made. */
  readonly endsAt: Date | null;
  readonly usedAt: Date | null;
};

type Row = Omit<WebhookSecretRow, "source"> & { readonly source: bigint };
const told = (row: Row): WebhookSecretRow => ({ ...row, source: Number(row.source) });

/** Makes a source's secret: the one before stays good until `overlapEnds` beside it, those that end sooner till then. */
export async function makeSecretRow(
  db: Db,
  { source, by, now, overlapEnds }: { readonly source: number; readonly by: string; now: Date; overlapEnds: Date },
): Promise<WebhookSecretRow> {
  await db.$executeRaw`
    UPDATE webhook_secret SET ends_at = ${overlapEnds}
     WHERE source = ${source} AND (ends_at IS NULL OR ends_at > ${overlapEnds})`;
  const [row] = await db.$queryRaw<Row[]>`
    INSERT INTO webhook_secret (id, source, by, created_at) VALUES (gen_random_uuid()::text, ${source}, ${by}, ${now})
    RETURNING id, source, by, created_at AS "createdAt", ends_at AS "endsAt", used_at AS "usedAt"`;
  if (!row) throw new Error("A secret was made, and is not there.");
  return told(row);
}

/** The secrets of sources that are good at an instant of machine time, now when left out; the newest first. */
export async function liveSecrets(
  db: Db,
  sources: readonly number[],
  now: Date | null = null,
): Promise<readonly WebhookSecretRow[]> {
  if (sources.length === 0) return [];
  const rows = await db.$queryRaw<Row[]>`
    SELECT id, source, by, created_at AS "createdAt", ends_at AS "endsAt", used_at AS "usedAt"
      FROM webhook_secret WHERE source = ANY(${[...sources]}::bigint[]) AND (ends_at IS NULL OR ends_at > coalesce(${now}, clock_timestamp()))
     ORDER BY created_at DESC, id`;
  return rows.map(told);
}

/** Notes a secret's last use; at most once a minute, so that a busy forge does not write a row a delivery. */
export async function noteSecretUse(db: Db, id: string, now: Date): Promise<void> {
  await db.$executeRaw`
    UPDATE webhook_secret SET used_at = ${now}
     WHERE id = ${id} AND (used_at IS NULL OR used_at < ${new Date(now.getTime() - 60_000)})`;
}
