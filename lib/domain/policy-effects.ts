import { effectOf, type Move, type Trial } from "./policy-what-if";

/** One way in which a criterion's standing changes, and of which projects. */
export type MovedTogether = Omit<Move, "key"> & { readonly projects: readonly string[] };

/** What a draft would do, of all the projects it was tried on. */
export type Effects = {
  readonly tried: number;
  /** How many verdicts would be others. */
  readonly turned: number;
  /** Ready under it and no member; ready now and not under it; members that would not be ready. */
  readonly admitted: readonly Trial[];
  readonly blocked: readonly Trial[];
  readonly probation: readonly Trial[];
  /** Those whose verdict would be another, and who are none of these. */
  readonly others: readonly Trial[];
  /** Criterion by criterion, in the order of `keys`: how standings would change, the most frequent way first. */
  readonly criteria: readonly { readonly key: string; readonly moves: readonly MovedTogether[] }[];
};

/** What a draft would do to all the projects it was tried on; `keys` are those of both versions, in the order to be told. */
export function effectsOf(trials: readonly Trial[], keys: readonly string[]): Effects {
  const of = (effect: ReturnType<typeof effectOf>) => trials.filter((it) => effectOf(it) === effect);
  const moved = movedBy(trials);
  return {
    tried: trials.length,
    turned: trials.filter((it) => it.before !== it.after).length,
    admitted: of("admitted"),
    blocked: of("blocked"),
    probation: of("probation"),
    others: of(null).filter((it) => it.before !== it.after),
    criteria: keys.flatMap((key) => {
      const moves = moved.get(key);
      return moves ? [{ key, moves: [...moves.values()].sort((a, b) => b.projects.length - a.projects.length) }] : [];
    }),
  };
}

function movedBy(trials: readonly Trial[]): ReadonlyMap<string, ReadonlyMap<string, MovedTogether>> {
  const moved = new Map<string, Map<string, MovedTogether>>();
  for (const { project, moves } of trials)
    for (const { key, before, after } of moves) {
      const ways = moved.get(key) ?? new Map<string, MovedTogether>();
      const way = JSON.stringify([before, after]);
      ways.set(way, { before, after, projects: [...(ways.get(way)?.projects ?? []), project] });
      moved.set(key, ways);
    }
  return moved;
}
