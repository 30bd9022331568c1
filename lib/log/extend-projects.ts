import type { Db } from "../db/client";
import { lastSpanRows, type SpanRow } from "../db/span-rows";
import { spanStandings } from "../db/span-standings";
import { dropSpansOf, type StandingRow, writeSpans } from "../db/span-write";
import type { Fact, When } from "../domain/fact";
import { worldOf } from "../domain/known";
import { addTo, besideOf, ended, type Stretch } from "../domain/stretches";
import { isOvertaken, turnsOf } from "../domain/turns";
import { verdictOf } from "../domain/verdict";
import type { Effort } from "./effort";
import type { KnownLog } from "./known-log";
import { rowOf, standingRow, stretchesIn } from "./span-told";
import { byPlace } from "./spans";

/** So many projects' rows are read and written at once. */
const TOGETHER = 100;

/**
 * Adds to the rows of some projects what was recorded, and what aged, since they were last judged. The first project that is
 * left, or not done to its end, once the effort is spent; null when all are. The caller holds the lock of the spans.
 */
export async function extendProjects(
  tx: Db,
  log: KnownLog,
  channel: string,
  projects: readonly string[],
  end: When,
  effort: Effort,
): Promise<string | null> {
  if (!log.stream(`channel:${channel}`).some((fact) => fact.kind === "policy")) return null;
  for (let from = 0; from < projects.length; from += TOGETHER) {
    const together = projects.slice(from, from + TOGETHER);
    const lasts = await lastOf(tx, log, channel, together);
    const written: Written = { rows: [], standings: new Map(), anew: [] };
    let left: string | null = null;
    for (const project of together) {
      if (effort.isSpent) {
        left = project;
        break;
      }
      const facts = byPlace(worldOf(log, project, channel).facts);
      if (!(await extend(facts, { project, channel, end }, lasts.get(project) ?? [], effort, written))) {
        left = project;
        break;
      }
    }
    await dropSpansOf(tx, channel, written.anew);
    await writeSpans(tx, written.rows, [...written.standings.values()]);
    if (left !== null) return left;
  }
  return null;
}

type Numbered = { readonly n: number; readonly stretch: Stretch };
type Written = { readonly rows: SpanRow[]; readonly standings: Map<string, StandingRow>; readonly anew: string[] };
type Whose = { readonly project: string; readonly channel: string; readonly end: When };

/** Of each project the last row of the span before the last, and its last, as they are to be gone on from. */
async function lastOf(
  tx: Db,
  log: KnownLog,
  channel: string,
  projects: readonly string[],
): Promise<ReadonlyMap<string, readonly Numbered[]>> {
  const rows = await lastSpanRows(tx, channel, projects);
  const said = await spanStandings(tx, [...new Set(rows.flatMap((row) => row.standings))]);
  const stretches = stretchesIn(rows, { said, entry: (seq) => log.entry(seq) });
  const lasts = new Map<string, Numbered[]>(projects.map((project) => [project, []]));
  for (const [index, { project, n }] of rows.entries()) {
    const stretch = stretches[index];
    if (stretch) lasts.get(project)?.push({ n, stretch });
  }
  return lasts;
}

/** One project's rows, from its last on. False where the effort was spent before its end: what has been judged by then is written. */
async function extend(
  facts: readonly Fact[],
  { project, channel, end }: Whose,
  kept: readonly Numbered[],
  effort: Effort,
  written: Written,
): Promise<boolean> {
  const judged = kept.at(-1)?.stretch.verdict;
  const isGone = judged !== undefined && isOvertaken(judged, facts, project, judged.upTo, end);
  const before = isGone ? [] : kept;
  const last = before.at(-1);
  const stretches = before.map(({ stretch }) => stretch);
  const judge = (when: When) => verdictOf({ facts }, project, channel, when);
  const verdict = last?.stretch.verdict;
  let turns = 0;
  for (const turn of turnsOf(judge, facts, project, end, verdict, verdict?.upTo)) {
    addTo(stretches, turn, besideOf(facts, turn.verdict));
    turns += 1;
    await effort.count(facts.length);
    if (effort.isSpent) break;
  }
  if (isGone) written.anew.push(project);
  if (turns > 0) write(stretches, Math.max(before.length - 1, 0), last?.n ?? 1, written);
  return !effort.isSpent;
}

function write(stretches: readonly Stretch[], from: number, n: number, { rows, standings }: Written): void {
  for (const [place, stretch] of stretches.slice(from).entries()) {
    const next = stretches[from + place + 1];
    const kept = next ? stretch : ended(stretches);
    rows.push(rowOf(kept, n + place, next?.from ?? null));
    for (const row of kept.verdict.standings.map(standingRow)) standings.set(row.id, row);
  }
}
