import type { Fact } from "./fact";
import { type Known, worldOf } from "./known";
import { membershipOf } from "./membership";
import type { Policy } from "./policy";
import { Refusal } from "./refusal";
import { type Judged, type Verdict, type VerdictOutcome, verdictOf } from "./verdict";
import type { Supposed } from "./what-if";

/** A verdict of the log, or one with more assumed: what a what-if compares. */
export type Told = Verdict | Supposed<Verdict>;

/**
 * The verdict on a project if this policy were the only one that its channel ever had: so it is asked of members too, without
 * days to follow it. Nothing is recorded, and nothing decides by it.
 */
export function judgedUnder(known: Known, policy: Policy, project: string): Supposed<Verdict> {
  const { channel } = policy;
  const supposed = publication(known, policy);
  const { facts } = worldOf({ stream: streamWith(known, supposed) }, project, channel);
  const verdict = verdictOf({ facts }, project, channel, { upTo: supposed.seq, now: known.now });
  if (!verdict) throw new Refusal("not-found", `The channel ${channel} has no policy yet, so nothing is judged.`);
  const { upTo: _, ...rest } = verdict;
  return { ...rest, isSupposed: true };
}

/** Each stream as it is known, but of the channel’s policies this one alone: whatever it looks at is then of its world. */
const streamWith =
  (known: Known, supposed: Extract<Fact, { kind: "policy" }>): Known["stream"] =>
  (name) =>
    name === supposed.stream
      ? [...known.stream(name).filter(({ kind }) => kind !== "policy"), supposed]
      : known.stream(name);

/** The entry that a publication would be: the next one, now. It has no digest, for it was never said. */
const publication = (known: Known, policy: Policy): Extract<Fact, { kind: "policy" }> => ({
  seq: known.head + 1,
  stream: `channel:${policy.channel}`,
  prev: null,
  kind: "policy",
  actor: { kind: "system", id: "what-if" },
  via: null,
  at: known.now,
  recordedAt: known.now,
  course: null,
  body: { policy },
  digest: "",
});

/** A standing as a what-if compares it; null where the criterion is not asked. */
type Stands = Pick<Judged, "is" | "counts"> | null;
/** A criterion that stands otherwise under the draft: a changed standing, or one that is asked of it no more, or anew. */
export type Move = { readonly key: string; readonly before: Stands; readonly after: Stands };

/** What a draft would make of one project, today. */
export type Trial = {
  readonly project: string;
  readonly isMember: boolean;
  readonly before: VerdictOutcome;
  readonly after: VerdictOutcome;
  readonly moves: readonly Move[];
};

/** What a draft would make of a project whose verdict is known. */
export const trialOf = (known: Known, project: string, before: Told, after: Told): Trial => ({
  project,
  isMember: membershipOf(known, project, before.channel).is === "member",
  before: before.outcome,
  after: after.outcome,
  moves: movesBetween(before, after),
});

function movesBetween(before: Told, after: Told): readonly Move[] {
  const [was, is] = [standingsOf(before), standingsOf(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const move = { key, before: was.get(key) ?? null, after: is.get(key) ?? null };
    const isSame = move.before?.is === move.after?.is && move.before?.counts === move.after?.counts;
    return isSame ? [] : [move];
  });
}

const standingsOf = ({ standings }: Told): ReadonlyMap<string, NonNullable<Stands>> =>
  new Map(standings.map(({ key, is, counts }) => [key, { is, counts }]));

/** What it would do to a project: let it be admitted, keep it out, put it on probation; null: none of these. */
export function effectOf({ isMember, before, after }: Trial): "admitted" | "blocked" | "probation" | null {
  if (isMember) return after === "ready" ? null : "probation";
  if (after === "ready") return "admitted";
  return before === "ready" ? "blocked" : null;
}
