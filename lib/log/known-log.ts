import type { Db } from "../db/client";
import { factsAfter } from "../db/fact-rows";
import type { Head } from "../db/head";
import type { Fact, Seq, Stream } from "../domain/fact";

/**
 * The log as this process has read it. Facts never change, so what was read stays true and only the newer ones are asked
 * for: a page costs one small question however long the log is. Never the truth, only its copy: drop it and it is read again.
 */
export class KnownLog {
  readonly #facts: Fact[] = [];
  readonly #streams = new Map<string, Fact[]>();
  readonly #ends = new Map<string, string>();
  readonly #projects: string[] = [];
  readonly #channels: string[] = [];

  get head(): Seq {
    return this.#facts.length;
  }
  get facts(): readonly Fact[] {
    return this.#facts;
  }
  /** The last digest of each stream. */
  get ends(): ReadonlyMap<string, string> {
    return this.#ends;
  }
  stream(name: Stream): readonly Fact[] {
    return this.#streams.get(name) ?? [];
  }
  /** Slugs of all projects that have facts, in the order of their first one. */
  projects(): readonly string[] {
    return this.#projects;
  }
  /** Names of all channels, in the order of their first fact. */
  channels(): readonly string[] {
    return this.#channels;
  }
  /** The entry with this number, or undefined. */
  entry(seq: Seq): Fact | undefined {
    return this.#facts[seq - 1];
  }

  /** Takes facts in that follow what is known; those known already are passed over. Throws when one is missing between. */
  take(facts: readonly Fact[]): void {
    for (const fact of facts) {
      if (fact.seq <= this.head) continue;
      if (fact.seq !== this.head + 1) throw new Error(`Entry ${this.head + 1} is missing before entry ${fact.seq}.`);
      this.#facts.push(fact);
      const stream = this.#streams.get(fact.stream);
      if (stream) stream.push(fact);
      else this.#begin(fact);
      this.#ends.set(fact.stream, fact.digest);
    }
  }

  #begin(fact: Fact): void {
    this.#streams.set(fact.stream, [fact]);
    if (fact.stream.startsWith("project:")) this.#projects.push(fact.stream.slice("project:".length));
    if (fact.stream.startsWith("channel:")) this.#channels.push(fact.stream.slice("channel:".length));
  }
}

const held = globalThis as typeof globalThis & { slipwayKnownLog?: KnownLog };

/**
 * This process's copy of the log, brought up to what is committed; nothing is asked where it reaches `head` already. A database
 * that holds another log than the one known (put back from a backup, taken over by a server that lacks the last commits) is
 * told by a digest, and read anew: else this process would show, and build on, entries that are nowhere any more.
 */
export async function readLog(db: Db, head?: Pick<Head, "seq" | "digest">): Promise<KnownLog> {
  const log = held.slipwayKnownLog ?? new KnownLog();
  held.slipwayKnownLog = log;
  if (head && reaches(log, head)) return log;
  const facts = await factsAfter(db, Math.max(log.head - 1, 0));
  if (goesOn(log, facts)) {
    log.take(facts);
    return log;
  }
  const anew = new KnownLog();
  anew.take(await factsAfter(db, 0));
  held.slipwayKnownLog = anew;
  return anew;
}

const reaches = (log: KnownLog, { seq, digest }: Pick<Head, "seq" | "digest">): boolean =>
  seq === 0 ? log.head === 0 : log.entry(seq)?.digest === digest;

/** Whether facts, read from the last one known on, are of the same log. */
const goesOn = (log: KnownLog, facts: readonly Fact[]): boolean =>
  log.head === 0 || (facts[0] !== undefined && facts[0].digest === log.entry(facts[0].seq)?.digest);

/** Forgets the copy: for tests that empty the database beneath it. */
export function forgetLog(): void {
  delete held.slipwayKnownLog;
}
