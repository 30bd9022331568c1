import { speakerSaid } from "../domain/explain/author";
import type { Reader } from "../domain/explain/words";
import type { Fact } from "../domain/fact";
import type { HistoryView, LogLine } from "../domain/view/history-view";
import { clockText, dayText } from "../domain/view/moment";
import type { Look } from "../log/look";
import { addressWith } from "./address";
import { entrySaid } from "./entry-said";
import type { Query } from "./history-asked";
import { type Moves, movesSaid, projectOf } from "./history-moves";
import { linkTo } from "./reader";

const MINUTE = 60_000;

/** Entries as lines, gathered by the day they were recorded on, in the order given. */
export function linesByDay(
  look: Look,
  facts: readonly Fact[],
  context: { readonly query: Query; readonly reader: Reader; readonly moves: Moves },
): HistoryView["days"] {
  const days = new Map<string, LogLine[]>();
  for (const fact of facts) {
    const day = dayText(fact.recordedAt, null);
    const line = lineOf(look, fact, context);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return [...days].map(([day, lines]) => ({ day, lines }));
}

function lineOf(
  look: Look,
  fact: Fact,
  { query, reader, moves }: { query: Query; reader: Reader; moves: Moves },
): LogLine {
  const project = projectOf(fact);
  const isLate = Math.abs(fact.recordedAt - fact.at) >= MINUTE;
  const href = addressWith({ path: "/history", query }, { entry: String(fact.seq), before: null });
  return {
    seq: fact.seq,
    href: `${href}#entry-${fact.seq}`,
    when: { at: fact.recordedAt, text: clockText(fact.recordedAt) },
    happened: isLate ? { at: fact.at, text: `${dayText(fact.at, fact.recordedAt)}, ${clockText(fact.at)}` } : null,
    project: project === null ? null : { href: linkTo(look, `/projects/${project}`), name: project },
    said: entrySaid(fact, reader, look.entry),
    by: speakerSaid(fact, reader),
    aside:
      fact.course === "record"
        ? "In fact: it really happened, and this practice copy has gone another way. It moves nothing here."
        : null,
    moves: movesSaid(moves, fact.seq, project),
    digest: fact.digest.slice(0, 8),
  };
}
