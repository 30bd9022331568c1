import type { Ready } from "./evidence";
import type { Fact, When } from "./fact";
import { type Turn, turnsOf } from "./turns";
import type { Verdict } from "./verdict";

type Judge = (when: When) => Verdict | null;

/** The way of a verdict through all facts of a world, made once for each set of facts: a pure function has no second answer. */
const ways = new WeakMap<readonly Fact[], Map<string, readonly Turn[]>>();

/**
 * Since when, without a break, a project is ready in a channel, as was known at each instant (decision.md, "soak"); null where
 * it is not. `judge` answers for that channel, and `name` tells it from others over the same facts.
 */
export function readyRunOf(
  facts: readonly Fact[],
  project: string,
  name: string,
  when: When,
  judge: Judge,
): Ready | null {
  const turns = turnsUpTo(facts, project, name, when, judge);
  const last = turns.at(-1)?.verdict;
  if (last?.outcome !== "ready") return null;
  const broken = turns.findLastIndex(({ verdict }) => verdict.outcome !== "ready");
  const first = turns[broken + 1]?.verdict ?? last;
  return { since: first.now, seq: first.upTo, until: last.until };
}

/** The part of the whole way that was gone by then; where what came later hides a part of it, it is gone anew. */
function turnsUpTo(facts: readonly Fact[], project: string, name: string, when: When, judge: Judge): readonly Turn[] {
  const way = wayOf(facts, project, name, judge);
  const isLater = ({ verdict }: Turn) => verdict.upTo > when.upTo;
  if (way.some((turn) => isLater(turn) && turn.verdict.now <= when.now))
    return [...turnsOf(judge, inPlace(facts), project, when)].filter(({ verdict }) => verdict.now <= when.now);
  return way.filter((turn) => !isLater(turn) && turn.verdict.now <= when.now);
}

function wayOf(facts: readonly Fact[], project: string, name: string, judge: Judge): readonly Turn[] {
  const known = ways.get(facts) ?? new Map<string, readonly Turn[]>();
  ways.set(facts, known);
  const way = known.get(name) ?? [...turnsOf(judge, inPlace(facts), project, ALL)];
  known.set(name, way);
  return way;
}

const ALL: When = { upTo: Number.MAX_SAFE_INTEGER, now: Number.MAX_SAFE_INTEGER };

const inPlace = (facts: readonly Fact[]): readonly Fact[] => [...facts].sort((a, b) => a.seq - b.seq);
