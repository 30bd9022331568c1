import type { Lease } from "../db/allowance";
import type { Rate, Rates } from "../domain/rates";

/** So many parts a minute's allowance is taken in: a request in so many asks the database, and no process keeps more from the others. */
const PARTS = 20;
/** So many keys are held at once; of more, those whose minute is over go first, then all. */
const MOST = 20_000;
/** How long all is let through where the database could not be asked, in ms: nobody waits for it again and again. */
const BLIND = 5_000;

type Held = { left: number; endsAt: number; isAll: boolean; asking: Promise<void> | null };

type Parts = {
  /** Takes some of a key's minute. What it throws lets through. */
  readonly lease: (key: string, some: number, limit: number) => Promise<Lease>;
  readonly rates: () => Rates;
  readonly now: () => number;
};

/**
 * How much one token, person or address may ask in a minute, over all processes: each takes a part of the minute's allowance
 * from the database and lives on that, so that few requests ask it.
 */
export class Limits {
  readonly #held = new Map<string, Held>();
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Counts one request. Null lets it through; else in how many seconds it is worth another try. */
  async wait(rate: Rate, who: string): Promise<number | null> {
    const key = `${rate} ${who}`;
    for (;;) {
      const held = this.#of(key);
      const now = this.#parts.now();
      if (held.endsAt > now && held.left > 0) {
        held.left--;
        return null;
      }
      if (held.endsAt > now && held.isAll) return Math.max(1, Math.ceil((held.endsAt - now) / 1_000));
      held.asking ??= this.#ask(held, key, this.#parts.rates()[rate]).finally(() => {
        held.asking = null;
      });
      await held.asking;
    }
  }

  async #ask(held: Held, key: string, limit: number): Promise<void> {
    const some = Math.max(1, Math.floor(limit / PARTS));
    try {
      const { given, endsIn } = await this.#parts.lease(key, some, limit);
      Object.assign(held, { left: given, endsAt: this.#parts.now() + endsIn, isAll: given < some });
    } catch {
      Object.assign(held, { left: Number.POSITIVE_INFINITY, endsAt: this.#parts.now() + BLIND, isAll: false });
    }
  }

  #of(key: string): Held {
    const known = this.#held.get(key);
    if (known) return known;
    if (this.#held.size >= MOST) this.#sweep();
    const held: Held = { left: 0, endsAt: 0, isAll: false, asking: null };
    this.#held.set(key, held);
    return held;
  }

  #sweep(): void {
    const now = this.#parts.now();
    for (const [key, { endsAt }] of this.#held) if (endsAt <= now) this.#held.delete(key);
    if (this.#held.size >= MOST) this.#held.clear();
  }
}
