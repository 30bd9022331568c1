import { Refusal } from "../domain/refusal";

/**
 * Has work done by few at a time, in the order in which it came; of more than may wait one is refused at once, so that nothing
 * piles up behind what takes long.
 */
export class Turns {
  #at = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    readonly atOnce: number,
    readonly mayWait: number,
  ) {}

  /** What the work makes, once its turn has come. Refusal `too-many` where too many wait. */
  async take<T>(work: () => Promise<T> | T): Promise<T> {
    if (this.#at < this.atOnce) this.#at++;
    else await this.#turn();
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#at--;
    }
  }

  #turn(): Promise<void> {
    if (this.#waiting.length >= this.mayWait)
      throw new Refusal(
        "too-many",
        "Not answered: others wait for what is worked out anew, and this server does a few at a time. Try again in a moment.",
        [],
        2,
      );
    return new Promise((go) => this.#waiting.push(go));
  }
}
