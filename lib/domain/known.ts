import { type Fact, type FactOf, latest, type Seq } from "./fact";
import type { Instant } from "./instant";
import type { Span } from "./spans";
import { kindIn, rolesOf } from "./streams";

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
  /** How a project's verdict went, up to the head and the instant of who asks: an earlier look at the same log may be made of a later one. */
  readonly spans: (of: Known, project: string, channel: string) => readonly Span[];
};

/**
 * The facts a verdict on a project in a channel is judged from: its stream, the channel's, the instance's; of channels in which
 * it has to soak their streams too, and of projects that it needs the decisions.
 */
export const worldOf = (known: Pick<Known, "stream">, project: string, channel: string) => {
  const { whole, needed } = sourcesOf(known, channel);
  const decisions = needed
    .filter((slug) => slug !== project)
    .flatMap((slug): readonly Fact[] => kindIn(known.stream(`project:${slug}`), "decision"));
  return {
    facts: [...whole.flatMap((name) => known.stream(name)), ...decisions, ...known.stream(`project:${project}`)],
  };
};

/** The streams that hold a world's facts: whoever asks whether anything has come to it looks at the end of each. */
export const streamsOf = (
  known: Pick<Known, "stream">,
  project: string,
  channel: string,
): readonly Fact["stream"][] => {
  const { whole, needed } = sourcesOf(known, channel);
  return [...whole, ...needed.map((slug) => `project:${slug}` as const), `project:${project}`];
};

/** What a channel's policies, old and new, look at beside itself: other channels, and projects by name. */
function sourcesOf(known: Pick<Known, "stream">, channel: string) {
  const channels = [channel];
  const needed = new Set<string>();
  for (const name of channels)
    for (const fact of kindIn(known.stream(`channel:${name}`), "policy")) {
      for (const criterion of fact.body.policy.criteria) {
        if (criterion.kind === "soak" && !channels.includes(criterion.channel)) channels.push(criterion.channel);
        if (criterion.kind === "needs") needed.add(criterion.project);
      }
    }
  const whole: readonly Fact["stream"][] = ["instance", ...channels.map((name) => `channel:${name}` as const)];
  return { whole, needed: [...needed] };
}

/** The facts of one kind in a stream as the engine takes them: those that have happened, never of a course that practice has left. */
export const existing = <K extends Fact["kind"]>(
  known: Pick<Known, "stream" | "now">,
  stream: Fact["stream"],
  kind: K,
): readonly FactOf<K>[] =>
  kindIn(known.stream(stream), kind).filter((fact) => fact.course === null && fact.at <= known.now);

/** The newest of them, by when it happened. Undefined when there is none. */
export const newest = <K extends Fact["kind"]>(
  known: Pick<Known, "stream" | "now">,
  stream: Fact["stream"],
  kind: K,
): FactOf<K> | undefined => latest(existing(known, stream, kind));

/** The last entry that was recorded by an instant, of those known; 0 before the first. */
export function recordedBy(known: Pick<Known, "head" | "entry">, instant: Instant): Seq {
  let low = 0;
  let high = known.head;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((known.entry(middle)?.recordedAt ?? Number.POSITIVE_INFINITY) <= instant) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What the group is called in a sentence: its own word, where it has one. */
export const groupSaid = (known: Pick<Known, "stream" | "now">): string =>
  newest(known, "instance", "instance")?.body.called ?? "the group";

/** The facts that roles and names are read from: appointments of the instance, the channels and the project. */
export const rolesIn = (known: Known, project?: string): readonly Fact[] => [
  ...rolesOf(known.stream("instance")),
  ...known.channels().flatMap((channel) => rolesOf(known.stream(`channel:${channel}`))),
  ...(project ? rolesOf(known.stream(`project:${project}`)) : []),
];
