import type { Fact, FactOf } from "@/lib/domain/fact";
import { ofKind } from "./facts";

/**
 * Whether a project is in a channel: the last decision on it says so, in the order of the log. The gate's are about one
 * channel; what the record tells of a project that left, left them all. Null: it is not in.
 */
export function admissionOf(facts: readonly Fact[], project: string, channel: string): FactOf<"decision"> | null {
  const decisions = ofKind(facts, "decision").filter(({ stream, body }) => {
    if (body.by === "gate") return stream === `project:${project}` && body.channel === channel;
    const isAboutIt = stream === `project:${project}` || (stream === "instance" && body.projects.includes(project));
    return isAboutIt && ["graduate", "remove", "move"].includes(body.what);
  });
  const last = [...decisions].sort((a, b) => a.seq - b.seq).at(-1);
  return last?.body.by === "gate" && last.body.what === "admit" ? last : null;
}
