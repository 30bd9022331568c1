import type { Fact, When } from "./fact";
import type { Instant } from "./instant";
import { type Turn, turnsOf } from "./turns";
import type { Verdict } from "./verdict";

type Judge = (facts: readonly Fact[], when: When) => Verdict | null;

/** How a project fares in another channel, as was known at each instant. */
export type ReadyRun = {
  /** Since when it is ready without a break; null: it is not. */
  readonly since: Instant | null;
  /** The first instant at which time alone makes it ready, or not ready any more; null: never. */
  readonly until: Instant | null;
  /** The first instant at which something happens that is known already and may turn it; null: nothing is to come. */
  readonly next: Instant | null;
};

/** The way of a verdict through all facts of a world, made once for each set of facts: a pure function has no second answer. */
const ways = new WeakMap<readonly Fact[], Map<string, readonly Turn[]>>();
/** And the last one that was gone over facts that begin with the same: where a fact is added, the way goes on from there. */
const gone = new WeakMap<Fact, Map<string, Gone>>();
type Gone = { readonly facts: readonly Fact[]; readonly turns: readonly Turn[] };
/** So many ways are kept to go on from: beyond, the one that was gone longest ago goes. */
const MOST = 200;

/**
 * How a project fares in a channel (decision.md, "soak"). `judge` answers for that channel, and `name` tells it from others
 * over the same facts.
 */
export function readyRunOf(facts: readonly Fact[], project: string, name: string, when: When, judge: Judge): ReadyRun {
  const turns = turnsUpTo(facts, project, name, when, judge);
  const last = turns.at(-1)?.verdict;
  if (!last) return NOWHERE;
  const broken = turns.findLastIndex(({ verdict }) => verdict.outcome !== "ready");
  const first = turns[broken + 1]?.verdict;
  return {
    since: first?.now ?? null,
    until: turnsAt(last, facts, when, judge),
    next: nextToCome(facts, last, when),
  };
}

/** Of a channel that has no verdict on it, or that nobody asks after. */
export const NOWHERE: ReadyRun = { since: null, until: null, next: null };

/** When time alone turns a verdict to ready or from it: what is known to happen later is left out, for it is not time alone. */
function turnsAt(last: Verdict, facts: readonly Fact[], when: When, judge: Judge): Instant | null {
  const happened = facts.filter((fact) => fact.seq <= when.upTo && fact.at <= when.now);
  const isReady = last.outcome === "ready";
  let verdict = judge(happened, { upTo: last.upTo, now: when.now });
  while (verdict && verdict.until !== null) {
    verdict = judge(happened, { upTo: last.upTo, now: verdict.until });
    if (verdict && (verdict.outcome === "ready") !== isReady) return verdict.now;
  }
  return null;
}

/**
 * What is known and yet to happen of the project, the channel and the instance, and what is decided on those it needs there.
 * Where it soaks in yet another channel for the sake of this one, its verdict's own end stands for all of that.
 */
function nextToCome(
  facts: readonly Fact[],
  { project, channel, standings, until }: Verdict,
  when: When,
): Instant | null {
  if (standings.some(({ detail }) => detail.of === "soak")) return until;
  const streams = new Set<string>([`project:${project}`, `channel:${channel}`, "instance"]);
  const needed = new Set<string>(
    standings.flatMap(({ detail }) => (detail.of === "needs" ? [`project:${detail.project}`] : [])),
  );
  const toCome = facts.filter(
    ({ seq, at, stream, kind }) =>
      seq <= when.upTo && at > when.now && (streams.has(stream) || (kind === "decision" && needed.has(stream))),
  );
  return toCome.length > 0 ? Math.min(...toCome.map(({ at }) => at)) : null;
}

/** The part of the whole way that was gone by then; where what came later hides a part of it, it is gone anew. */
function turnsUpTo(facts: readonly Fact[], project: string, name: string, when: When, judge: Judge): readonly Turn[] {
  const way = wayOf(facts, project, name, judge);
  const isLater = ({ verdict }: Turn) => verdict.upTo > when.upTo;
  if (way.some((turn) => isLater(turn) && turn.verdict.now <= when.now))
    return [...turnsOf((then) => judge(facts, then), inPlace(facts), project, when)].filter(
      ({ verdict }) => verdict.now <= when.now,
    );
  return way.filter((turn) => !isLater(turn) && turn.verdict.now <= when.now);
}

function wayOf(facts: readonly Fact[], project: string, name: string, judge: Judge): readonly Turn[] {
  const known = ways.get(facts) ?? new Map<string, readonly Turn[]>();
  ways.set(facts, known);
  const key = `${project} ${name}`;
  const way = known.get(key) ?? wayAlong(inPlace(facts), project, key, (then) => judge(facts, then));
  known.set(key, way);
  return way;
}

/** The whole way, from where it parts from the one that was gone before: what came no later is as it was. */
function wayAlong(
  facts: readonly Fact[],
  project: string,
  key: string,
  judge: (when: When) => Verdict | null,
): readonly Turn[] {
  const [first] = facts;
  if (!first) return [];
  const kept = gone.get(first) ?? new Map<string, Gone>();
  gone.set(first, kept);
  const before = kept.get(key);
  const begun = before ? sharedTurns(before, facts) : { turns: [], upTo: 0 };
  const last = begun.turns.at(-1)?.verdict;
  const turns = [...begun.turns, ...turnsOf(judge, facts, project, ALL, last, last ? begun.upTo : 0)];
  kept.delete(key);
  kept.set(key, { facts, turns });
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  return turns;
}

/** The turns of a way before anything that other facts have otherwise was recorded, and the last fact that both have. */
function sharedTurns(before: Gone, facts: readonly Fact[]): { turns: readonly Turn[]; upTo: number } {
  const parts = facts.findIndex((fact, place) => fact !== before.facts[place]);
  const common = parts < 0 ? facts.length : parts;
  const others = [...facts.slice(common), ...before.facts.slice(common)];
  const recorded = others.reduce((least, fact) => Math.min(least, fact.recordedAt), Number.POSITIVE_INFINITY);
  const upTo = facts[common - 1]?.seq ?? 0;
  const end = before.turns.findIndex(({ verdict }) => verdict.now >= recorded || verdict.upTo > upTo);
  return { turns: end < 0 ? before.turns : before.turns.slice(0, end), upTo };
}

const ALL: When = { upTo: Number.MAX_SAFE_INTEGER, now: Number.MAX_SAFE_INTEGER };

const inPlace = (facts: readonly Fact[]): readonly Fact[] => [...facts].sort((a, b) => a.seq - b.seq);
