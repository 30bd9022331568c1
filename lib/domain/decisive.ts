import type { Known } from "./known";
import { judged } from "./project";
import type { Verdict } from "./verdict";

declare const underLock: unique symbol;
declare const live: unique symbol;

/**
 * What is known now, under the append lock: what verbs decide by. A look at any instant is Known and not this, so that nothing
 * is decided on what was known once, or on what time alone would make of it.
 */
export type Deciding = Known & { readonly [underLock]: true };

/** A verdict that something may be decided on. A replay's, a forecast's and a what-if's are none. */
export type LiveVerdict = Verdict & { readonly [live]: true };

/** Said of what was read under the lock, and for a dry run of what is known now; of no look at another instant. */
export function decidingBy(known: Known & { readonly isNow?: boolean }): Deciding {
  if (known.isNow === false) throw new Error("Nothing is decided on any other instant than now.");
  return known as Deciding;
}

/** The verdict on a project to decide on, or a Refusal when the channel has no policy yet. */
export const judgedLive = (known: Deciding, project: string, channel: string): LiveVerdict =>
  judged(known, project, channel) as LiveVerdict;
