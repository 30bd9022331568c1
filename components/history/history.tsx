import type { HistoryView } from "@/lib/domain/view/history-view";
import { Go } from "../ui/go";
import { Refusal } from "../ui/refusal";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { Entry } from "./entry";
import { Filters } from "./filters";
import { LogTable } from "./log-table";

function Pages({ view }: { view: HistoryView }) {
  return (
    <nav className="actions take" aria-label="Pages of the log">
      {view.later && <Go href={view.later}>Later entries</Go>}
      {view.earlier && <Go href={view.earlier}>Earlier entries</Go>}
      <span className="muted small">{view.span}</span>
    </nav>
  );
}

/** The log, newest first. */
export function History({ view }: { view: HistoryView }) {
  return (
    <div className="page">
      <div className="title">
        <h1>{view.title}</h1>
      </div>
      <p className="sentence">
        <Rich of={view.finding} />
      </p>
      {view.entry && <Entry view={view.entry} />}
      <Filters view={view} />
      {view.refused && (
        <div className="take" id="filter-wrong">
          <Refusal sentence={view.refused} />
        </div>
      )}
      {view.days.length === 0 && view.none.length > 0 && (
        <p className="nothing">
          <Rich of={view.none} />
        </p>
      )}
      {view.days.map(({ day, lines }) => (
        <Section key={day} heading={day} note={`${lines.length} ${lines.length === 1 ? "entry" : "entries"}`}>
          <LogTable day={day} lines={lines} shown={view.entry?.seq ?? null} />
        </Section>
      ))}
      {!view.refused && <Pages view={view} />}
    </div>
  );
}
