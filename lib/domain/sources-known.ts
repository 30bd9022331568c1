import type { Fact, FactOf, Seq } from "./fact";
import type { Known } from "./known";
import { type RegisteredSource, sourcesIn } from "./trust";

/** The source that an entry registered, as it stands; undefined where the entry is none. */
export function sourceNumbered(known: Pick<Known, "entry" | "stream">, seq: Seq): RegisteredSource | undefined {
  const fact = known.entry(seq);
  return fact?.kind === "source" ? sourcesIn(known.stream(fact.stream)).find((it) => it.seq === seq) : undefined;
}

/**
 * The sources of all projects and channels that name a repository and may still speak. `facts` is the whole log, which grows: only
 * what has come to it since the last question is gone through.
 */
export const sourcesOfRepository = (
  known: Pick<Known, "entry" | "stream" | "head">,
  facts: readonly Fact[],
  repository: string,
): readonly RegisteredSource[] =>
  (registeredIn(facts).get(repository.toLowerCase()) ?? [])
    .filter((seq) => seq <= known.head)
    .flatMap((seq) => sourceNumbered(known, seq) ?? [])
    .filter((source) => source.revokedBy === null);

type Index = { upTo: number; readonly byRepository: Map<string, Seq[]> };
const indexes = new WeakMap<readonly Fact[], Index>();

function registeredIn(facts: readonly Fact[]): ReadonlyMap<string, readonly Seq[]> {
  const index = indexes.get(facts) ?? { upTo: 0, byRepository: new Map<string, Seq[]>() };
  indexes.set(facts, index);
  for (; index.upTo < facts.length; index.upTo++) {
    const fact = facts[index.upTo];
    if (fact?.kind === "source" && fact.course === null) add(index.byRepository, fact);
  }
  return index.byRepository;
}

function add(byRepository: Map<string, Seq[]>, { seq, body }: FactOf<"source">): void {
  const key = body.repository.toLowerCase();
  byRepository.set(key, [...(byRepository.get(key) ?? []), seq]);
}
