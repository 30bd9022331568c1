import { type Fact, type FactOf, latest, ofKind, type Seq } from "./fact";
import type { Instant } from "./instant";

/** What verbs and queries may look at: the log up to a head, at an instant. */
export type Known = {
  readonly head: Seq;
  readonly now: Instant;
  readonly practice: boolean;
  /** Instance time less machine time, in milliseconds: zero on a real instance. */
  readonly offset: number;
  /** What the record still holds for a practice copy: when its next fact and its next meeting come. */
  readonly due: { readonly next: Instant | null; readonly meeting: Instant | null };
  readonly stream: (name: Fact["stream"]) => readonly Fact[];
  readonly entry: (seq: Seq) => Fact | undefined;
  readonly projects: () => readonly string[];
  /** Names of the channels, lowest rank first. */
  readonly channels: () => readonly string[];
};

/** The facts a verdict on a project in a channel is judged from: its stream, the channel's, the instance's. */
export const worldOf = (known: Pick<Known, "stream">, project: string, channel: string) => ({
  facts: [...known.stream("instance"), ...known.stream(`channel:${channel}`), ...known.stream(`project:${project}`)],
});

/**
 * The newest fact of one kind in a stream, as the engine takes it: by when it happened, and never of a course that practice
 * has left. Undefined when there is none.
 */
export const newest = <K extends Fact["kind"]>(
  known: Pick<Known, "stream" | "now">,
  stream: Fact["stream"],
  kind: K,
): FactOf<K> | undefined =>
  latest(ofKind(known.stream(stream), kind).filter((fact) => fact.course === null && fact.at <= known.now));

/** The facts that roles are read from: appointments of the instance, the channels and the project. */
export const rolesIn = (known: Known, project?: string): readonly Fact[] => [
  ...known.stream("instance"),
  ...known.channels().flatMap((channel) => known.stream(`channel:${channel}`)),
  ...(project ? known.stream(`project:${project}`) : []),
];
