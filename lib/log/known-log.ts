import type { Db } from "../db/client";
import { factsAfter } from "../db/fact-rows";
import type { Head } from "../db/head";
import type { Fact, Seq, Stream } from "../domain/fact";

/** A stream as it has come so far: handed out, it is never added to; the next fact begins a copy. */
type Grown = { facts: Fact[]; isOut: boolean };

/**
 * The log as this process has read it. Facts never change, so what was read stays true and only the newer ones are asked
 * for: a page costs one small question however long the log is. Never the truth, only its copy: drop it and it is read again.
 * Nothing here goes through all projects or all facts for one question.
 */
export class KnownLog {
  readonly #facts: Fact[] = [];
  readonly #streams = new Map<string, Grown>();
  readonly #ends = new Map<string, string>();
  readonly #projects: Begun = { names: [], first: [], known: null };
  readonly #channels: Begun = { names: [], first: [], known: null };
  readonly #ahead: Fact[] = [];

  get head(): Seq {
    return this.#facts.length;
  }
  get facts(): readonly Fact[] {
    return this.#facts;
  }
  /** The facts that were told before they happen, such as a meeting to come: few. */
  get ahead(): readonly Fact[] {
    return this.#ahead;
  }
  /** The last digest of each stream. */
  get ends(): ReadonlyMap<string, string> {
    return this.#ends;
  }
  /** A stream as it is now; what is answered stays as it is when more comes to it. */
  stream(name: Stream): readonly Fact[] {
    const grown = this.#streams.get(name);
    if (!grown) return NONE;
    grown.isOut = true;
    return grown.facts;
  }
  /** Slugs of all projects that had facts at a place in the log, in the order of their first one. */
  projects(upTo: Seq = this.head): readonly string[] {
    return begunBy(this.#projects, upTo, this.head);
  }
  /** Names of all channels there, in the order of their first fact. */
  channels(upTo: Seq = this.head): readonly string[] {
    return begunBy(this.#channels, upTo, this.head);
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
      if (fact.at > fact.recordedAt) this.#ahead.push(fact);
      const grown = this.#streams.get(fact.stream);
      if (grown) add(grown, fact);
      else this.#begin(fact);
      this.#ends.set(fact.stream, fact.digest);
    }
  }

  #begin(fact: Fact): void {
    this.#streams.set(fact.stream, { facts: [fact], isOut: false });
    for (const [prefix, begun] of [["project:", this.#projects] as const, ["channel:", this.#channels] as const])
      if (fact.stream.startsWith(prefix)) {
        begun.names.push(fact.stream.slice(prefix.length));
        begun.first.push(fact.seq);
        begun.known = null;
      }
  }
}

const NONE: readonly Fact[] = [];

function add(grown: Grown, fact: Fact): void {
  if (grown.isOut) grown.facts = [...grown.facts, fact];
  else grown.facts.push(fact);
  grown.isOut = false;
}

/** Names in the order of their first facts, the numbers of these, and the names as they were handed out last. */
type Begun = { readonly names: string[]; readonly first: Seq[]; known: readonly string[] | null };

function begunBy(begun: Begun, upTo: Seq, head: Seq): readonly string[] {
  if (upTo < head) return begun.names.slice(0, placeAfter(begun.first, upTo));
  begun.known ??= begun.names.slice();
  return begun.known;
}

/** How many of ascending numbers are at most this one. */
function placeAfter(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
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
