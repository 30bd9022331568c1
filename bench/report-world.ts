import type { Fact, FactOf } from "../lib/domain/fact";
import type { Known } from "../lib/domain/known";
import { spansAnew } from "../tests/support/make";
import { worldOf } from "./verdict-world";

/** A channel with so many members, each with 25 criteria and 200 CI runs; known as a page would know it. */
export function knownOf(members: number): Known {
  const streams = new Map<string, Fact[]>();
  const log: Fact[] = [];
  const tell = (fact: Fact) => {
    const placed = { ...fact, seq: log.length + 1, digest: String(log.length + 1).padStart(64, "0") } as Fact;
    log.push(placed);
    streams.set(placed.stream, [...(streams.get(placed.stream) ?? []), placed]);
  };
  for (let index = 0; index < members; index++) {
    const { project, facts } = worldOf(index);
    for (const fact of facts) if (index === 0 || fact.stream === `project:${project}`) tell(fact);
    tell(admitted(project, facts));
  }
  const now = Math.max(...log.map((fact) => fact.at)) + 60_000;
  return {
    head: log.length,
    now,
    practice: false,
    offset: 0,
    due: { next: null, meeting: null },
    stream: (name) => streams.get(name) ?? [],
    entry: (seq) => log[seq - 1],
    projects: () => [...streams.keys()].flatMap((name) => (name.startsWith("project:") ? [name.slice(8)] : [])),
    channels: () => ["testing"],
    spans: spansAnew,
  };
}

function admitted(project: string, facts: readonly Fact[]): Fact {
  const [first] = facts;
  const decision: Partial<FactOf<"decision">> = {
    kind: "decision",
    stream: `project:${project}`,
    course: null,
    body: {
      by: "gate",
      channel: "testing",
      what: "admit",
      content: null,
      rule: "chair",
      verdict: { rules: 1, digest: "", outcome: "ready", policyVersion: 1, upTo: 1, now: "2017-07-01T00:00:00.000Z" },
      text: "",
    },
  };
  return { ...first, ...decision } as Fact;
}
