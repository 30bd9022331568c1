import type { Fact, FactOf } from "@/lib/domain/fact";
import { ofKind } from "./facts";

/**
 * Whether a project is in a channel: the last decision that moves it there says so, in the order of the log. The gate's are about
 * the channel they name and, of a graduation or demotion, the one it leaves; what the record tells of a project that left, left
 * them all. Null: it is not in.
 */
export function admissionOf(facts: readonly Fact[], project: string, channel: string): FactOf<"decision"> | null {
  return stayOf(facts, project, channel).in;
}

/** The decision by which it graduated from a channel and with which it is out of it, and the one that had let it in. */
export function graduationOf(facts: readonly Fact[], project: string, channel: string): Stay["graduated"] {
  return stayOf(facts, project, channel).graduated;
}

type Decision = FactOf<"decision">;
type Stay = { in: Decision | null; graduated: { by: Decision; in: Decision } | null };

function stayOf(facts: readonly Fact[], project: string, channel: string): Stay {
  let stay: Stay = { in: null, graduated: null };
  for (const it of [...ofKind(facts, "decision")].sort((a, b) => a.seq - b.seq)) {
    const { body, stream } = it;
    if (body.by === "record") {
      const isAboutIt = stream === `project:${project}` || (stream === "instance" && body.projects.includes(project));
      if (isAboutIt && ["graduate", "remove", "move"].includes(body.what)) stay = { in: null, graduated: null };
    } else if (stream === `project:${project}`) {
      const isHere = body.channel === channel;
      if (body.what === "remove") {
        if (isHere || stay.graduated) stay = { in: null, graduated: null };
      } else if (isHere && !(body.what === "demote" && stay.in)) stay = { in: it, graduated: null };
      else if (!isHere && body.from === channel)
        stay = { in: null, graduated: body.what === "graduate" && stay.in ? { by: it, in: stay.in } : null };
    }
  }
  return stay;
}
