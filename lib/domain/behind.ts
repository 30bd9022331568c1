import type { Difference, Subject } from "./differences";
import { aspectsOf, subjectOf } from "./differences";
import type { Fact, Seq } from "./fact";
import type { Instant } from "./instant";
import { type Verdict, verdictOf } from "./verdict";

/** From one verdict to the next: when, and which entries came with it. */
export type Step = {
  readonly at: Instant;
  /** By time alone, or with entries: those after `known`, up to `since`. */
  readonly by: "entry" | "expiry";
  readonly known: Seq;
  readonly since: Seq;
  readonly before: Verdict;
  readonly after: Verdict;
};

/** The facts of the world that the verdicts are of, in the order of the log: looked at only where several entries came at once. */
export type Facts = () => readonly Fact[];

/**
 * Says of each difference of a step which entry made it, or that time alone did (decision.md, `changesBetween`):
 * 1. A step by time alone: expiry.
 * 2. An end that passed at the very instant of the entries, and the old facts alone say it already: expiry.
 * 3. One entry came: that one.
 * 4. Several came at one instant: the one with which the verdict began to say so, found by halving.
 */
export function behindIn(step: Step, facts: Facts): (difference: Difference) => Seq | "expiry" {
  if (step.by === "expiry") return () => "expiry";
  const { known, since, at, before, after } = step;
  const world = facts();
  const came = world.filter((it) => it.seq > known && it.seq <= since && it.recordedAt <= at).map(({ seq }) => seq);
  const last = aspectsOf(after);
  const judged = new Map<Seq, ReadonlyMap<Subject, string>>();
  const saysBy = (upTo: Seq, subject: Subject): boolean => {
    const aspects = judged.get(upTo) ?? aspectsAt(world, before, { upTo, now: at });
    judged.set(upTo, aspects);
    return aspects.get(subject) === last.get(subject);
  };
  const mayExpire = before.until !== null && before.until <= at;
  return (difference) => {
    const subject = subjectOf(difference);
    if (mayExpire && saysBy(known, subject)) return "expiry";
    let [low, high] = [-1, came.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (saysBy(came[middle] ?? since, subject)) high = middle;
      else low = middle;
    }
    return came[high] ?? since;
  };
}

function aspectsAt(
  facts: readonly Fact[],
  { project, channel }: Verdict,
  when: { readonly upTo: Seq; readonly now: Instant },
): ReadonlyMap<Subject, string> {
  const verdict = verdictOf({ facts }, project, channel, when);
  return verdict ? aspectsOf(verdict) : new Map();
}
