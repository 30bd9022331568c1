import type { Fact, Seq } from "../domain/fact";
import type { Instant } from "../domain/instant";
import { worldOf } from "../domain/known";
import { type Span, spansOf, spansThen } from "../domain/spans";
import type { Look } from "./look";

/** Of a forecast nothing is kept: what will be known then is not known now. */
type Looked = Pick<Look, "stream" | "when"> &
  Partial<Pick<Look, "isForecast">> & { readonly live: Pick<Look["live"], "facts"> };

type Kept = { readonly spans: readonly Span[]; readonly upTo: Seq; readonly now: Instant };
type Spans = Map<string, Kept>;
const held = globalThis as typeof globalThis & { slipwaySpans?: WeakMap<readonly Fact[], Spans> };

/**
 * The spans of a project's verdict up to the instant looked at. Kept in this process beside its copy of the log, and gone
 * with it, never the truth: a head that moved on, or an `until` that passed, extends them before they are read, so a page is
 * never wrong, only once slower.
 */
export function spansFor(look: Looked, project: string, channel: string): readonly Span[] {
  const facts = () => byPlace(worldOf(look, project, channel).facts);
  if (isAmidst(look)) return spansOf(facts(), project, channel, look.when);
  const kept = keptFor(look.live.facts);
  const key = `${project} ${channel}`;
  const live = kept.get(key);
  if (live && isStill(look, live, project, channel)) return live.spans;
  const isCovered = live && live.upTo >= look.when.upTo && live.now >= look.when.now;
  if (isCovered) return spansThen(live.spans, facts(), project, channel, look.when);
  const canExtend = live && live.upTo <= look.when.upTo && live.now <= look.when.now;
  const spans = spansOf(facts(), project, channel, look.when, canExtend ? live.spans : [], canExtend ? live.upTo : 0);
  if (!look.isForecast && (!live || canExtend)) kept.set(key, { spans, ...look.when });
  return spans;
}

/** Whether nothing has come to a project's world, and nothing in it aged, since its spans were kept. */
const isStill = ({ stream, when }: Looked, { spans, upTo, now }: Kept, project: string, channel: string): boolean =>
  upTo <= when.upTo &&
  now <= when.now &&
  (spans.at(-1)?.verdict.until ?? Number.POSITIVE_INFINITY) > when.now &&
  (["instance", `channel:${channel}`, `project:${project}`] as const).every(
    (name) => (stream(name).at(-1)?.seq ?? 0) <= upTo,
  );

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
