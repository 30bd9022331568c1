/** So much is done in one transaction, in facts read: about a second. */
const MOST = 400_000;
/** And so much before whatever else waits gets its turn: some milliseconds. */
const BREATH = 5_000;
/** What one evaluation costs that reads nothing. */
const LEAST = 100;

/** What a piece of work has cost so far, told without a clock: one evaluation costs as much as it reads facts. */
export class Effort {
  #spent = 0;
  #held = 0;

  constructor(readonly most = MOST) {}

  get spent(): number {
    return this.#spent;
  }
  get isBegun(): boolean {
    return this.#spent > 0;
  }
  get isSpent(): boolean {
    return this.#spent >= this.most;
  }

  /** Counts one evaluation of so many facts, and from time to time lets requests be answered in between. */
  async count(facts: number): Promise<void> {
    this.#spent += LEAST + facts;
    this.#held += LEAST + facts;
    if (this.#held < BREATH) return;
    this.#held = 0;
    await new Promise((go) => setImmediate(go));
  }
}
