import type { Db } from "../db/client";
import { deriveFrom } from "../db/derived";
import { insertFacts } from "../db/fact-rows";
import type { Head } from "../db/head";
import { bodies, type Fact, type Saying, type Seq } from "../domain/fact";
import type { Instant } from "../domain/instant";
import { canonical, factDigest } from "../formats/canonical";

/** Where each stream ends: the digest that the next fact of it names as `prev`. */
type StreamEnds = Pick<ReadonlyMap<string, string>, "get">;

/**
 * Gives facts their place in the log and adds them, with what is derived from them. The caller holds the append lock and
 * read `head` and `ends` under it (house.md, "The order of the log"). `recordedAt` is the commit's: instance time, never
 * before the last entry plus a millisecond; the seed gives its own instants, in order. Throws when a body is not of its kind.
 */
export async function append(
  db: Db,
  sayings: readonly Saying[],
  head: Pick<Head, "seq" | "recordedAt">,
  ends: StreamEnds,
  recordedAt: (saying: Saying) => Instant,
): Promise<readonly Fact[]> {
  const facts = place(sayings, head, ends, recordedAt);
  await insertFacts(
    db,
    facts.map((fact) => ({ ...fact, canonicalBody: canonical(fact.body) })),
  );
  await deriveFrom(db, facts);
  return facts;
}

/** The facts that sayings become, one after the other. Pure: the rest of `append` is their INSERT. */
export function place(
  sayings: readonly Saying[],
  head: { readonly seq: Seq; readonly recordedAt: Instant | null },
  ends: StreamEnds,
  recordedAt: (saying: Saying) => Instant,
): readonly Fact[] {
  const lasts = new Map<string, string>();
  let last = head.recordedAt ?? Number.NEGATIVE_INFINITY;
  return sayings.map((saying, index) => {
    const recorded = recordedAt(saying);
    if (recorded < last)
      throw new Error(`A fact of ${saying.stream} would be recorded before the entry that precedes it.`);
    last = recorded;
    const unsigned = {
      seq: head.seq + index + 1,
      stream: saying.stream,
      prev: lasts.get(saying.stream) ?? ends.get(saying.stream) ?? null,
      kind: saying.kind,
      actor: saying.actor,
      via: saying.via,
      at: saying.at ?? recorded,
      recordedAt: recorded,
      course: saying.course ?? null,
      body: asRead(bodies[saying.kind].parse(saying.body)),
    } as Omit<Fact, "digest">;
    const digest = factDigest(unsigned);
    lasts.set(saying.stream, digest);
    return { ...unsigned, digest } as Fact;
  });
}

/** A body as whoever reads it from the database has it, its keys in that order too: two processes answer with the same bytes. */
const asRead = (body: object): unknown => JSON.parse(canonical(body));
