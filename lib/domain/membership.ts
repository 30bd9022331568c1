import type { Fact, FactOf, Seq } from "./fact";
import type { Instant } from "./instant";
import type { Known } from "./known";
import type { Source } from "./source";
import { kindIn } from "./streams";

/** Whether a project is in a channel, on its way, or gone; each dated by the decision that made it so. */
export type Membership =
  | { readonly is: "member"; readonly since: Instant; readonly seq: Seq }
  | { readonly is: "not in" }
  | {
      readonly is: "left";
      readonly at: Instant;
      readonly seq: Seq;
      readonly how: "graduate" | "remove" | "move";
      /** The channel that the gate let it into with that; null where the record tells that it left all of them. */
      readonly into: string | null;
      readonly said: string;
      readonly sources: readonly Source[];
    };

/**
 * The latest decision about a project counts: the gate's for this channel, or one that the record tells. What the record
 * tells of a course that practice has left moves nothing.
 * 1. Admitted, it is in. It stays there while it is in a channel beyond, unless it graduated.
 * 2. Graduated into the next channel, it is in there, and has left this one.
 * 3. Demoted out of the next, it is in this one again, from then on; where it never left this one, since before.
 * 4. Removed, it is not in; nor is it in the channels that it had graduated from: it comes back by the first gate.
 */
export function membershipOf(known: Pick<Known, "stream" | "now">, project: string, channel: string): Membership {
  return inOrder(
    decisionsOn(known, project).filter((fact) => fact.course !== "record" && fact.at <= known.now),
    channel,
  );
}

function inOrder(decisions: readonly FactOf<"decision">[], channel: string): Membership {
  let membership: Membership = { is: "not in" };
  for (const fact of decisions) {
    const { body } = fact;
    if (body.by === "gate") membership = afterGate(membership, fact, body, channel);
    if (body.by === "record" && (body.what === "graduate" || body.what === "remove" || body.what === "move"))
      membership = {
        is: "left",
        ...{ at: fact.at, seq: fact.seq, how: body.what, into: null, said: body.said, sources: body.sources },
      };
  }
  return membership;
}

type Gate = Extract<FactOf<"decision">["body"], { by: "gate" }>;

function afterGate(was: Membership, { at, seq }: FactOf<"decision">, body: Gate, channel: string): Membership {
  if (body.channel === channel && body.what !== "remove")
    return body.what === "demote" && was.is === "member" ? was : { is: "member", since: at, seq };
  if (body.from === channel && body.what === "graduate")
    return { is: "left", at, seq, how: "graduate", into: body.channel, said: body.text, sources: [] };
  const isOut = body.what === "remove" ? body.channel === channel || hasGraduated(was) : body.from === channel;
  return isOut ? { is: "not in" } : was;
}

/** Whether it left by a gate, into the next channel: the record's decisions lead out of all of them. */
const hasGraduated = (it: Membership): boolean => it.is === "left" && it.into !== null;

/** Whether it is in a channel, or was and went on through the next one's gate. */
export const hasStayed = (it: Membership): boolean => it.is === "member" || hasGraduated(it);

/** When a project graduated from a channel, of the decisions that exist for a question, and since when it had been in; null where it did not. */
export function graduatedFrom(
  decisions: readonly FactOf<"decision">[],
  project: string,
  channel: string,
): { readonly at: Instant; readonly seq: Seq; readonly was: { readonly since: Instant; readonly seq: Seq } } | null {
  const own = decisions.filter((fact) => isOn(fact, project)).sort((a, b) => a.seq - b.seq);
  const left = inOrder(own, channel);
  if (left.is !== "left" || left.into === null) return null;
  const was = inOrder(
    own.filter(({ seq }) => seq < left.seq),
    channel,
  );
  return was.is === "member" ? { at: left.at, seq: left.seq, was } : null;
}

/** Since when, and by which decision of the gate, a project is in a channel, of the decisions that exist for a question; null: it is not. */
export function memberIn(
  decisions: readonly FactOf<"decision">[],
  project: string,
  channel: string,
): { readonly since: Instant; readonly seq: Seq } | null {
  const own = decisions.filter((fact) => isOn(fact, project)).sort((a, b) => a.seq - b.seq);
  const membership = inOrder(own, channel);
  return membership.is === "member" ? membership : null;
}

/** Every decision that names a project, in the order of the log; the other course's too. */
export function decisionsOn(
  known: Pick<Known, "stream">,
  project: string,
): readonly Extract<Fact, { kind: "decision" }>[] {
  const own = kindIn(known.stream(`project:${project}`), "decision");
  const shared = kindIn(known.stream("instance"), "decision");
  return [...own, ...shared].filter((fact) => isOn(fact, project)).sort((a, b) => a.seq - b.seq);
}

/** Whether a decision is about a project: it stands in its stream, or names it. */
const isOn = ({ stream, body }: FactOf<"decision">, project: string): boolean =>
  stream === `project:${project}` || (body.by === "record" && body.projects.includes(project));

/** The projects that are in a channel now, by name. */
export const membersOf = (known: Known, channel: string): readonly string[] =>
  known
    .projects()
    .filter((slug) => membershipOf(known, slug, channel).is === "member")
    .sort();
