import type { z } from "zod";
import type { Deciding } from "../domain/decisive";
import type { Fact, Saying } from "../domain/fact";
import type { Known } from "../domain/known";
import type { Speaker } from "../domain/speaker";

/** What an act comes to: the facts it makes and, once they are recorded, what is answered. No facts: nothing was new. */
export type Decided<A> = {
  readonly says: readonly Saying[];
  readonly answer: (recorded: readonly Fact[], after: Known) => A;
};

/**
 * What somebody can do. `decide` is pure: given what is known, who acts and the input, it answers which facts follow, or
 * throws a Refusal that people can read. Transaction, lock, idempotency and commit are in lib/log/perform.ts, once.
 */
export type Verb<I, A> = {
  readonly name: string;
  readonly input: z.ZodType<I>;
  readonly decide: (known: Deciding, speaker: Speaker, input: I) => Decided<A>;
};

/** A verb as it is written: its input's type and its answer's are inferred from it. */
export const verb = <I, A>(it: Verb<I, A>): Verb<I, A> => it;
