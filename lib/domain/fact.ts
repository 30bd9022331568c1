import { z } from "zod";
import * as evidence from "./facts/evidence";
import * as governance from "./facts/governance";
import * as record from "./facts/record";
import type { Instant } from "./instant";

/** Every kind of fact and the shape of its body (decision.md, "The log"). Nothing else is a source of truth. */
export const bodies = {
  instance: record.InstanceBody,
  channel: record.ChannelBody,
  policy: record.PolicyBody,
  base: record.BaseBody,
  kernel: record.KernelBody,
  project: record.ProjectBody,
  revision: record.RevisionBody,
  meeting: record.MeetingBody,
  note: record.NoteBody,
  "clock-moved": record.ClockMovedBody,
  attestation: evidence.AttestationBody,
  acceptance: evidence.AcceptanceBody,
  reason: evidence.ReasonBody,
  withdrawal: evidence.WithdrawalBody,
  review: evidence.ReviewBody,
  "review-request": evidence.ReviewRequestBody,
  source: evidence.SourceBody,
  "ci-run": evidence.CiRunBody,
  appointment: governance.AppointmentBody,
  "hand-over": governance.HandOverBody,
  decision: governance.DecisionBody,
  waiver: governance.WaiverBody,
} as const;

export type FactKind = keyof typeof bodies;
export type BodyOf<K extends FactKind> = z.infer<(typeof bodies)[K]>;
/** Every kind of fact, in the order of `bodies`. */
export const kinds = Object.keys(bodies) as readonly FactKind[];

/** A fact's place in the log, from 1, without gaps. Screens say "entry 74". */
export type Seq = number;

/** `project:wireguard`, `channel:testing` or `instance`. */
export type Stream = `project:${string}` | `channel:${string}` | "instance";

/** Who said it: a person by handle, a token by id, a source of CI by its entry, the record, Slipway itself, or its scheduled work. */
export const Actor = z.strictObject({
  kind: z.enum(["person", "token", "source", "record", "slipway", "system"]),
  id: z.string(),
});
export type Actor = z.infer<typeof Actor>;

/** An actor as the log writes it: `person:chair`. */
export const actorText = ({ kind, id }: Actor): string => `${kind}:${id}`;

/**
 * Whose word a fact is: the person's handle; of what a token said, its maker's. Null for the record's, a source of CI's, and Slipway's own:
 * nobody can take those back, whatever they are called.
 */
export const authorOf = ({ actor, via }: { readonly actor: Actor; readonly via: string | null }): string | null =>
  actor.kind === "person" ? actor.id : actor.kind === "token" ? (via?.replace(/^person:/, "") ?? null) : null;

/** The same where somebody is always named: the record, and Slipway itself, by what they are called. */
export const whoseWord = (fact: Pick<Fact, "actor" | "via">): string => authorOf(fact) ?? fact.actor.id;

/** A fact known from the record whose course practice has left: kept, and ignored as `other-course`. */
export type Course = "record" | null;

export type FactOf<K extends FactKind> = {
  readonly seq: Seq;
  readonly stream: Stream;
  readonly prev: string | null;
  readonly kind: K;
  readonly actor: Actor;
  /** Through whom: the driver of a practice person, or the token. */
  readonly via: string | null;
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly course: Course;
  readonly body: BodyOf<K>;
  readonly digest: string;
};
/** The union, one member a kind, so that `kind` tells the body's type. */
export type Fact = { [K in FactKind]: FactOf<K> }[FactKind];

/** What is to be said: a fact before the log has given it a place. Made with a permit (permit.ts) or by the seed. */
export type Saying = {
  [K in FactKind]: {
    readonly kind: K;
    readonly stream: Stream;
    readonly actor: Actor;
    readonly via: string | null;
    /** Null: the instant it is recorded. */
    readonly at: Instant | null;
    readonly course?: Course;
    readonly body: BodyOf<K>;
  };
}[FactKind];

/** The two clocks of a question: what was known (`upTo`, a seq) and when it is judged (`now`). */
export type When = { readonly upTo: Seq; readonly now: Instant };

/** The facts that exist for a question: known by then and not later than its instant (decision.md, "Two clocks"). */
export const known = (facts: readonly Fact[], when: When): readonly Fact[] =>
  facts.filter((fact) => fact.seq <= when.upTo && fact.at <= when.now);

/** The facts of one kind, in the order given. */
export const ofKind = <K extends FactKind>(facts: readonly Fact[], kind: K): readonly FactOf<K>[] =>
  facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind) as unknown as readonly FactOf<K>[];

/** The later of two facts by (`at`, then `seq`): which of two claims counts. */
export const isLater = (a: { at: Instant; seq: Seq }, b: { at: Instant; seq: Seq }): boolean =>
  a.at !== b.at ? a.at > b.at : a.seq > b.seq;

/** The latest by (`at`, then `seq`), or undefined when there is none. */
export const latest = <F extends { at: Instant; seq: Seq }>(facts: readonly F[]): F | undefined =>
  facts.reduce<F | undefined>((best, fact) => (best && !isLater(fact, best) ? best : fact), undefined);

/** The policy in force of those published: the highest version; of one version the one published first, which never changes. */
export const inForceOf = (published: readonly FactOf<"policy">[]): FactOf<"policy"> | undefined =>
  published.reduce<FactOf<"policy"> | undefined>(
    (best, fact) => (best && !isHigher(fact, best) ? best : fact),
    undefined,
  );

const isHigher = (a: FactOf<"policy">, b: FactOf<"policy">): boolean => {
  const [version, other] = [a.body.policy.version, b.body.policy.version];
  return version !== other ? version > other : a.seq < b.seq;
};
