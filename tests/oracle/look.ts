import type { Criterion } from "@/lib/domain/criterion";
import type { Fact, FactOf, Seq } from "@/lib/domain/fact";
import type { Instant } from "@/lib/domain/instant";
import type { BareIs, Cause } from "@/lib/domain/standing/standing";

/** What one criterion is judged from: facts that exist (held still while `now` moves on), and what follows from them. */
export type Look = {
  readonly project: string;
  readonly channel: string;
  /** Of every stream, of this course. */
  readonly everywhere: readonly Fact[];
  /** Of the streams that the question depends on, of this course. */
  readonly facts: readonly Fact[];
  /** The project's own stream. */
  readonly own: readonly Fact[];
  readonly candidate: FactOf<"revision"> | undefined;
  readonly base: FactOf<"base"> | undefined;
  readonly tags: readonly string[];
  readonly upTo: Seq;
  readonly now: Instant;
  /** Whether the project is ready in another channel, from the same facts: those known so far, at an instant. */
  readonly isReadyIn: (channel: string, upTo: Seq, now: Instant) => boolean;
  /** Of all policies and waivers, how long something lasts; and the instants they name. */
  readonly durations: readonly number[];
  readonly instants: readonly Instant[];
};

/**
 * A standing without its end, which is found by trying. decision.md does not say which facts are "used"; here, those without
 * which the answer would be another, in the order of the log.
 */
export type Answer = {
  readonly is: BareIs;
  readonly cause: Cause | null;
  readonly used: readonly Seq[];
  readonly legs?: readonly Answer[];
};
export const answer = (is: BareIs, cause: Cause | null = null, used: readonly Seq[] = []): Answer => ({
  is,
  cause,
  used,
});

export type Reader<K extends Criterion["kind"]> = (look: Look, criterion: Extract<Criterion, { kind: K }>) => Answer;
