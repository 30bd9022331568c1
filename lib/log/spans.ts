import { db } from "../db/client";
import { type SpanRow, spanRows } from "../db/span-rows";
import { spanStandings } from "../db/span-standings";
import type { Fact, Seq } from "../domain/fact";
import type { Instant } from "../domain/instant";
import { streamsOf, worldOf } from "../domain/known";
import { type Span, spansOf, spansThen } from "../domain/spans";
import { spansIn } from "../domain/stretches";
import { isOvertaken } from "../domain/turns";
import { verdictOf } from "../domain/verdict";
import type { Look } from "./look";
import { type ReadStandings, stretchesIn } from "./span-told";

type Looked = Pick<Look, "stream" | "when"> &
  Partial<Pick<Look, "isForecast">> & { readonly live: Pick<Look["live"], "facts"> };

/** `bare` is the last span as the table has it: without what its verdict looked at. It is judged once where it is asked for. */
type Kept = { readonly spans: readonly Span[]; readonly upTo: Seq; readonly now: Instant; readonly bare?: Span };
type Spans = Map<string, Kept>;
const held = globalThis as typeof globalThis & { slipwaySpans?: WeakMap<readonly Fact[], Spans> };

/**
 * The spans of a project's verdict up to the instant looked at. Kept in this process beside its copy of the log, and gone
 * with it, never the truth: a head that moved on, or an `until` that passed, extends them before they are read, so a page is
 * never wrong, only once slower. What `spansRead` has not read from the table is made of the log.
 */
export function spansFor(look: Looked, project: string, channel: string): readonly Span[] {
  if (!look.isForecast) return spansAt(look, project, channel);
  const made = forecasts.get(look) ?? new Map<string, readonly Span[]>();
  forecasts.set(look, made);
  const key = `${project} ${channel}`;
  const spans = made.get(key) ?? spansAt(look, project, channel);
  made.set(key, spans);
  return spans;
}

/** Of a forecast, for the one look that asks: what will be known then is not known now, so nothing of it is kept beside the log. */
const forecasts = new WeakMap<Looked, Map<string, readonly Span[]>>();

function spansAt(look: Looked, project: string, channel: string): readonly Span[] {
  const kept = keptFor(look.live.facts);
  const key = `${project} ${channel}`;
  const live = kept.get(key);
  if (live && !live.bare && isStill(look, live, project, channel)) return live.spans;
  const facts = byPlace(worldOf(look, project, channel).facts);
  if (isAmidst(look)) return spansOf(facts, project, channel, look.when);
  const isCovered = live && live.upTo >= look.when.upTo && live.now >= look.when.now;
  if (isCovered) return whole(spansThen(live.spans, facts, project, channel, look.when), live.bare, facts);
  const before = live && canExtend(look, live, facts, project) ? live : null;
  const extended = spansOf(facts, project, channel, look.when, before?.spans, before?.upTo);
  const spans = whole(extended, before?.bare, facts);
  if (!look.isForecast && (!live || before)) kept.set(key, { spans, ...look.when });
  return spans;
}

/** So many facts of a project behind, its spans are read anew: that costs less than to judge it at each of them. */
const FAR = 20;

/**
 * Reads the spans of some projects from the table into this process, in two questions, for those that it has none of yet, or only old ones: after
 * it `spansFor` judges what has come since and the last verdict, and nothing of the past anew.
 */
export async function spansRead(
  look: Pick<Look, "live" | "stream">,
  projects: readonly string[],
  channel: string,
): Promise<void> {
  const kept = keptFor(look.live.facts);
  const unread = projects.filter((project) => {
    const { upTo } = kept.get(`${project} ${channel}`) ?? { upTo: 0 };
    return upTo === 0 || (look.stream(`project:${project}`).at(-FAR)?.seq ?? 0) > upTo;
  });
  if (unread.length === 0) return;
  const rows = await spanRows(db(), channel, unread);
  const said = await spanStandings(db(), [...new Set(rows.flatMap(({ standings }) => standings))]);
  const told = { said, entry: (seq: Seq) => look.live.facts[seq - 1] };
  const read: ReadStandings = new Map();
  for (const [project, own] of byProject(rows.filter(({ upTo }) => upTo <= look.live.head))) {
    const spans = spansIn(stretchesIn(own, told, read));
    const bare = spans.at(-1);
    const key = `${project} ${channel}`;
    if (bare && own.length === own.at(-1)?.n && bare.verdict.upTo > (kept.get(key)?.upTo ?? 0))
      kept.set(key, { spans, bare, upTo: bare.verdict.upTo, now: bare.verdict.now });
  }
}

function byProject(rows: readonly SpanRow[]): ReadonlyMap<string, readonly SpanRow[]> {
  const projects = new Map<string, SpanRow[]>();
  for (const row of rows) {
    const own = projects.get(row.project);
    if (own) own.push(row);
    else projects.set(row.project, [row]);
  }
  return projects;
}

/** The last span with its verdict whole, where it is still as it was read. */
function whole(spans: readonly Span[], bare: Span | undefined, facts: readonly Fact[]): readonly Span[] {
  const last = spans.at(-1);
  if (!last || last !== bare) return spans;
  const { project, channel, upTo, now } = last.verdict;
  const verdict = verdictOf({ facts }, project, channel, { upTo, now });
  return verdict ? [...spans.slice(0, -1), { ...last, verdict }] : spans;
}

/** Whether what is kept can be gone on from: it is of before, and nothing has been recorded since that comes before its last verdict. */
function canExtend({ when }: Looked, { upTo, now, spans }: Kept, facts: readonly Fact[], project: string): boolean {
  const last = spans.at(-1)?.verdict;
  return upTo <= when.upTo && now <= when.now && !(last && isOvertaken(last, facts, project, upTo, when));
}

/** Whether nothing has come to a project's world, and nothing in it aged, since its spans were kept. */
const isStill = (look: Looked, { spans, upTo, now }: Kept, project: string, channel: string): boolean =>
  upTo <= look.when.upTo &&
  now <= look.when.now &&
  (spans.at(-1)?.verdict.until ?? Number.POSITIVE_INFINITY) > look.when.now &&
  streamsOf(look, project, channel).every((name) => (look.stream(name).at(-1)?.seq ?? 0) <= upTo);

/** What is kept of one copy of the log: of another, read anew from a database put back, nothing of it holds. */
function keptFor(log: readonly Fact[]): Spans {
  held.slipwaySpans ??= new WeakMap();
  const kept = held.slipwaySpans.get(log) ?? new Map<string, Kept>();
  held.slipwaySpans.set(log, kept);
  return kept;
}

/** Forgets the spans: for tests that empty the database beneath them. */
export function forgetSpans(): void {
  delete held.slipwaySpans;
}

/** Whether the entry looked at is one of several recorded at its instant, and not the last: such spans are made for it alone. */
const isAmidst = ({ when, live }: Looked): boolean => {
  const [here, next] = [live.facts[when.upTo - 1], live.facts[when.upTo]];
  return here !== undefined && next?.recordedAt === here.recordedAt;
};

/** In the order of the log. */
export const byPlace = (facts: readonly Fact[]): readonly Fact[] => [...facts].sort((a, b) => a.seq - b.seq);
