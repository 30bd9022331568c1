import { count } from "../domain/explain/words";
import type { Fact, FactOf } from "../domain/fact";
import type { MeetingView } from "../domain/view/meeting-view";
import type { Look } from "../log/look";
import { entrySaid } from "./entry-said";
import { everybody } from "./everybody";
import { entryLink } from "./reader";

/** The entries that the notes of a meeting are the source of; null where there are none. */
export function readFrom(look: Look, meeting: FactOf<"meeting">): MeetingView["read"] {
  const files = meeting.body.source.flatMap((source) => source.file ?? []);
  const facts = look.live.facts
    .slice(0, look.when.upTo)
    .filter((fact) => fact.kind !== "meeting" && files.some((file) => isFrom(fact, file)));
  if (facts.length === 0) return null;
  const reader = everybody(look);
  return {
    note: `${count(facts.length, "entry", "entries")} of the log rest on them.`,
    lines: facts.map((fact) => [
      entryLink(look, fact.seq),
      ": ",
      ...(fact.stream.startsWith("project:") ? [{ b: `${fact.stream.slice("project:".length)} ` }] : []),
      ...entrySaid(fact, reader, look.entry),
    ]),
  };
}

const isFrom = (fact: Fact, file: string): boolean =>
  fact.kind === "note"
    ? fact.body.source.file === file
    : fact.kind === "attestation"
      ? (fact.body.url?.endsWith(`/${file}`) ?? false)
      : fact.kind === "decision" &&
        fact.body.by === "record" &&
        fact.body.sources.some((source) => source.file === file);
