import type { Fact, FactOf, Seq } from "./fact";
import type { Instant } from "./instant";

/** What verbs and queries may look at: the log up to a head, at an instant. */
export type Known = {
  readonly head: Seq;
  readonly now: Instant;
  readonly practice: boolean;
  /** Instance time less machine time, in milliseconds: zero on a real instance. */
  readonly offset: number;
  readonly stream: (name: Fact["stream"]) => readonly Fact[];
  readonly entry: (seq: Seq) => Fact | undefined;
  readonly projects: () => readonly string[];
};

/** The facts a verdict on a project in a channel is judged from: its stream, the channel's, the instance's. */
export const worldOf = (known: Pick<Known, "stream">, project: string, channel: string) => ({
  facts: [...known.stream("instance"), ...known.stream(`channel:${channel}`), ...known.stream(`project:${project}`)],
});

/** The newest fact of one kind in a stream, as it is known; undefined when there is none. */
export const newest = <K extends Fact["kind"]>(
  known: Pick<Known, "stream">,
  stream: Fact["stream"],
  kind: K,
): FactOf<K> | undefined => known.stream(stream).findLast((fact) => fact.kind === kind) as FactOf<K> | undefined;
