import { type Fact, type FactOf, latest, ofKind } from "../fact";
import type { Known } from "../known";
import { membershipOf } from "../membership";

/** What of a member is in its channel's yml. */
export type Taken = {
  /** Null where it was admitted without a candidate, and none was ready since. */
  readonly revision: FactOf<"revision"> | null;
  /** A newer candidate, that is not in the yml: it was not ready yet. */
  readonly waiting: FactOf<"revision"> | null;
};

/**
 * The revision of a member that its channel's yml is made of. Putting a candidate forward changes nothing that others build:
 * 1. the last content that was ready since the project was admitted;
 * 2. if none was, the content that the admission names.
 */
export function takenOf(known: Known, project: string, channel: string): Taken {
  const decision = admissionOf(known, project, channel);
  const revisions = ofKind(known.stream(`project:${project}`), "revision").filter(
    (fact) => fact.course === null && fact.seq <= known.head && fact.at <= known.now,
  );
  const candidate = latest(revisions) ?? null;
  const admitted = admittedBy(decision, revisions);
  if (candidate?.seq === admitted?.seq) return { revision: admitted, waiting: null };
  const ready = known
    .spans(known, project, channel)
    .findLast(
      ({ verdict }, index, spans) =>
        verdict.outcome === "ready" && (spans[index + 1]?.from ?? Number.POSITIVE_INFINITY) > decision.recordedAt,
    );
  const revision = revisions.find((fact) => fact.seq === ready?.verdict.candidate?.seq) ?? admitted;
  return { revision, waiting: candidate?.seq === revision?.seq ? null : candidate };
}

type Decision = Extract<Fact, { kind: "decision" }>;

/** The decision that made it a member. */
function admissionOf(known: Known, project: string, channel: string): Decision {
  const membership = membershipOf(known, project, channel);
  const decision = membership.is === "member" ? known.entry(membership.seq) : undefined;
  if (decision?.kind !== "decision") throw new Error(`${project} is no member of ${channel}: nothing of it is built.`);
  return decision;
}

/** The revision that was the candidate then, of the content that the decision names. */
function admittedBy({ seq, at, body }: Decision, revisions: readonly FactOf<"revision">[]): FactOf<"revision"> | null {
  const content = body.by === "gate" ? body.content : null;
  if (content === null) return null;
  const isOfIt = (it: FactOf<"revision">) => it.body.commit === content.commit && it.body.tree === content.tree;
  return latest(revisions.filter((it) => it.seq < seq && it.at <= at && isOfIt(it))) ?? null;
}
