import type { DueFact } from "../db/due-facts";
import { bodies, type Fact, type FactKind, type Saying, type Stream } from "../domain/fact";
import type { KnownLog } from "./known-log";

/**
 * What the record holds and practice time has passed, as sayings. The record's decisions, and its facts on a project that
 * practice has changed, are of a course that practice has left: kept, and never judged by (decision.md, "The record and practice").
 */
export function dueSayings(due: readonly DueFact[], log: Pick<KnownLog, "stream">): readonly Saying[] {
  return due.map((fact) => {
    const kind = kindOf(fact.kind);
    const stream = fact.stream as Stream;
    const course = kind === "decision" || log.stream(stream).some(isOfPractice) ? "record" : null;
    // The body is parsed by its kind's schema, which gives the union's member.
    return {
      kind,
      stream,
      actor: { kind: "record", id: "sig" },
      via: null,
      at: fact.at,
      course,
      body: bodies[kind].parse(fact.body),
    } as Saying;
  });
}

const isOfPractice = (fact: Fact): boolean =>
  fact.stream.startsWith("project:") &&
  fact.actor.kind !== "record" &&
  (fact.kind === "decision" || fact.kind === "revision" || fact.kind === "attestation");

function kindOf(text: string): FactKind {
  if (text in bodies) return text as FactKind;
  throw new Error(`The record holds a fact of no known kind: ${text}.`);
}
