import { type FactRow, factOf } from "../db/fact-rows";
import type { Fact, Seq } from "../domain/fact";
import { type Instant, textOf } from "../domain/instant";
import { canonical, factDigest } from "../formats/canonical";

/**
 * Walks the rows of a log in their order and notes every sentence in which they are not what was recorded: a number that is
 * missing, a body or a field that its digest is not of, a `prev` that does not name the entry before in its stream, a
 * `recordedAt` that goes back. What was cut off at the end leaves no trace in what is left: a head kept elsewhere tells it.
 */
export class LogWalk {
  readonly faults: string[] = [];
  readonly #ends = new Map<string, string>();
  readonly #facts: Fact[] = [];
  #seq: Seq = 0;
  #recordedAt: Instant = Number.NEGATIVE_INFINITY;

  /** What could be read, in order. */
  get facts(): readonly Fact[] {
    return this.#facts;
  }
  get streams(): number {
    return this.#ends.size;
  }

  /** The digest of an entry, as far as it could be read. */
  digestOf(seq: Seq): string | undefined {
    return this.#facts.find((fact) => fact.seq === seq)?.digest;
  }

  take(row: FactRow): void {
    const seq = Number(row.seq);
    const missing = seq - this.#seq - 1;
    if (missing === 1) this.#fault(this.#seq + 1, "is missing");
    else if (missing > 1) this.faults.push(`entries ${this.#seq + 1} to ${seq - 1} are missing`);
    this.#seq = seq;
    const recordedAt = row.recordedAt.getTime();
    if (recordedAt < this.#recordedAt)
      this.#fault(seq, `was recorded at ${textOf(recordedAt)}, before the entry that precedes it`);
    this.#recordedAt = recordedAt;
    if (row.prev !== (this.#ends.get(row.stream) ?? null))
      this.#fault(seq, `does not follow the entry before it in ${row.stream}`);
    this.#ends.set(row.stream, row.digest);
    const fact = readable(row);
    if (fact) this.#facts.push(fact);
    if (!fact || canonical(fact.body) !== row.body || factDigest(fact) !== row.digest)
      this.#fault(seq, "is not what was recorded: its digest is of other words");
  }

  #fault(seq: Seq, what: string): void {
    this.faults.push(`entry ${seq} ${what}`);
  }
}

function readable(row: FactRow): Fact | null {
  try {
    return factOf(row);
  } catch {
    return null;
  }
}
