import type { DeliveriesOf, Delivery, DeliveryAnswer, NewDelivery, Producer } from "../domain/delivery";
import type { Db } from "./client";
import { Prisma } from "./generated/client";

/** So many are listed of a project, and have their bodies kept. */
export const DELIVERIES_KEPT = 50;

type Row = {
  readonly id: bigint;
  readonly producer: string;
  readonly delivery_id: string | null;
  readonly project: string | null;
  readonly channel: string | null;
  readonly source: bigint | null;
  readonly event: string;
  readonly received_at: Date;
  readonly status: number;
  readonly became: string;
  readonly replayed_at: Date | null;
  readonly can_replay: boolean;
};

/** Keeps what came in, all in one statement: of one delivery id of a source the newest takes the place of the one before. */
export async function keepDeliveries(db: Db, list: readonly NewDelivery[]): Promise<void> {
  if (list.length === 0) return;
  await db.$executeRaw`
    INSERT INTO delivery (producer, delivery_id, project, channel, source, event, body_digest, body, status, became, received_at)
    SELECT t.*, clock_timestamp() FROM unnest(
      ${list.map((it) => it.producer)}::text[], ${list.map((it) => it.deliveryId)}::text[],
      ${list.map((it) => it.project)}::text[], ${list.map((it) => it.channel)}::text[],
      ${list.map((it) => it.source)}::bigint[], ${list.map((it) => it.event)}::text[],
      ${list.map((it) => it.bodyDigest)}::text[], ${list.map((it) => it.body)}::text[],
      ${list.map((it) => it.status)}::int[], ${list.map((it) => JSON.stringify(it.became))}::text[]) t
    ON CONFLICT (source, delivery_id) DO UPDATE
      SET status = excluded.status, became = excluded.became, body = excluded.body, received_at = excluded.received_at`;
  await prune(db, "project", distinct(list.map((it) => it.project)));
  await prune(db, "channel", distinct(list.map((it) => it.channel)));
}

/** Beyond the last 50 a webhook's is kept for a day without its body; all else goes. */
async function prune(db: Db, of: "project" | "channel", names: readonly string[]): Promise<void> {
  for (const name of names) {
    const own = ownOf(of === "project" ? { project: name } : { channel: name });
    const [last] = await db.$queryRaw<{ id: bigint }[]>`
      SELECT id FROM delivery WHERE ${own}
       ORDER BY id DESC OFFSET ${DELIVERIES_KEPT - 1} LIMIT 1`;
    if (!last) continue;
    await db.$executeRaw`
      DELETE FROM delivery WHERE ${own} AND id < ${last.id}
         AND (delivery_id IS NULL OR received_at < clock_timestamp() - interval '24 hours')`;
    await db.$executeRaw`
      UPDATE delivery SET body = NULL
       WHERE ${own} AND id < ${last.id} AND body IS NOT NULL`;
  }
}

/** By a column of its own, each with its index: of many projects only the own rows are looked at. */
const ownOf = ({ project, channel }: DeliveriesOf): Prisma.Sql =>
  project === undefined ? Prisma.sql`channel = ${channel}` : Prisma.sql`project = ${project}`;

const distinct = (names: readonly (string | null)[]): readonly string[] => [
  ...new Set(names.filter((name) => name !== null)),
];

/** What a source's delivery with this id was answered before, and of which body; null of one not known. */
export async function deliveryBefore(
  db: Db,
  source: number,
  deliveryId: string,
): Promise<{ readonly bodyDigest: string | null; readonly status: number; readonly became: DeliveryAnswer } | null> {
  const [row] = await db.$queryRaw<{ body_digest: string | null; status: number; became: string }[]>`
    SELECT body_digest, status, became FROM delivery WHERE source = ${source} AND delivery_id = ${deliveryId}`;
  return row ? { bodyDigest: row.body_digest, status: row.status, became: JSON.parse(row.became) } : null;
}

/** The last 50 of a project, or of a channel's reference runs, the newest first; without their bodies. */
export async function lastDeliveries(db: Db, of: DeliveriesOf): Promise<readonly Delivery[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT id, producer, delivery_id, project, channel, source, event, received_at, status, became, replayed_at,
           body IS NOT NULL AS can_replay
      FROM delivery WHERE ${ownOf(of)}
     ORDER BY id DESC LIMIT ${DELIVERIES_KEPT}`;
  return rows.map(deliveryOf);
}

/** One of them with its body, which is null once it is kept no more; null of one not known. */
export async function deliveryWithBody(
  db: Db,
  id: string,
): Promise<(Delivery & { readonly body: string | null }) | null> {
  if (!/^\d{1,18}$/.test(id)) return null;
  const [row] = await db.$queryRaw<(Row & { readonly body: string | null })[]>`
    SELECT *, body IS NOT NULL AS can_replay FROM delivery WHERE id = ${BigInt(id)}`;
  return row ? { ...deliveryOf(row), body: row.body } : null;
}

/** Notes what a replay came to, in the place of what was answered before. */
export async function noteReplay(db: Db, id: string, status: number, became: DeliveryAnswer): Promise<void> {
  await db.$executeRaw`
    UPDATE delivery SET status = ${status}, became = ${JSON.stringify(became)}, replayed_at = clock_timestamp()
     WHERE id = ${BigInt(id)}`;
}

const deliveryOf = (row: Row): Delivery => ({
  id: String(row.id),
  // Written by `keepDeliveries` alone.
  producer: row.producer as Producer,
  deliveryId: row.delivery_id,
  project: row.project,
  channel: row.channel,
  source: row.source === null ? null : Number(row.source),
  event: row.event,
  receivedAt: row.received_at.getTime(),
  status: row.status,
  became: JSON.parse(row.became),
  replayedAt: row.replayed_at?.getTime() ?? null,
  canReplay: row.can_replay,
});
