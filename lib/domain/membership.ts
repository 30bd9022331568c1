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
      readonly said: string;
      readonly sources: readonly Source[];
    };

/**
 * The latest decision about a project counts: the gate's for this channel, or one that the record tells. What the record
 * tells of a course that practice has left moves nothing.
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
    if (body.by === "gate" && body.channel === channel)
      membership = body.what === "admit" ? { is: "member", since: fact.at, seq: fact.seq } : { is: "not in" };
    if (body.by === "record" && (body.what === "graduate" || body.what === "remove" || body.what === "move"))
      membership = { is: "left", at: fact.at, seq: fact.seq, how: body.what, said: body.said, sources: body.sources };
  }
  return membership;
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
