import { db } from "@/lib/db/client";
import { spanRows } from "@/lib/db/span-rows";
import { spanStandings } from "@/lib/db/span-standings";
import { worldOf } from "@/lib/domain/known";
import { type Span, spansOf } from "@/lib/domain/spans";
import { spansIn } from "@/lib/domain/stretches";
import { pastOf } from "@/lib/domain/verdict-past";
import type { Look } from "@/lib/log/look";
import { stretchesIn } from "@/lib/log/span-told";
import { byPlace } from "@/lib/log/spans";

/** The spans of a project that the table holds. */
export async function tabled(at: Look, project: string, channel: string): Promise<readonly Span[]> {
  const rows = await spanRows(db(), channel, [project]);
  const said = await spanStandings(db(), [...new Set(rows.flatMap(({ standings }) => standings))]);
  return spansIn(stretchesIn(rows, { said, entry: at.entry }));
}

/** What the engine says of it, made of the log alone. */
export const engined = (at: Look, project: string, channel: string): readonly Span[] =>
  spansOf(byPlace(worldOf(at, project, channel).facts), project, channel, at.when);

/** As the table keeps it: without what was only looked at. */
export const kept = (spans: readonly Span[]): readonly Span[] =>
  spans.map((span, place) => ({ ...span, verdict: pastOf(span.verdict, spans[place - 1]?.verdict) }));

/** Every row of the table and what their standings say: a line each, with the digest of all that Postgres writes of it. */
export async function tableText(): Promise<readonly string[]> {
  const rows = await db().$queryRaw<{ row: string }[]>`
    SELECT concat_ws(' ', project, channel, n, from_at, up_to, md5(s::text)) AS row FROM span s
    UNION ALL
    SELECT md5(t::text) FROM span_standing t WHERE id IN (SELECT unnest(standings) FROM span)
     ORDER BY 1`;
  return rows.map(({ row }) => row);
}
