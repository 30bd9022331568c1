import type { HistoryView, LogLine } from "@/lib/domain/view/history-view";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { At } from "../ui/time";
import { Filters } from "./filters";

function Line({ line }: { line: LogLine }) {
  return (
    <tr id={`entry-${line.seq}`}>
      <td>
        <Go href={line.href} data-stop>
          {line.seq}
        </Go>
      </td>
      <td>
        <At moment={line.when} />
      </td>
      <td>
        {line.project && (
          <b>
            <Go className="plain" href={line.project.href}>
              {line.project.name}
            </Go>{" "}
          </b>
        )}
        <Rich of={line.said} /> <span className="by">{line.by}</span>
        {line.aside && (
          <>
            <br />
            <span className="infact">{line.aside}</span>
          </>
        )}
      </td>
    </tr>
  );
}

function Pages({ view }: { view: HistoryView }) {
  return (
    <p className="actions take">
      {view.later && <Go href={view.later}>Later entries</Go>}
      {view.earlier && <Go href={view.earlier}>Earlier entries</Go>}
      <span className="muted small">{view.span}</span>
    </p>
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
      <Filters filters={view.filters} />
      {view.days.length === 0 && (
        <p className="nothing">
          <Rich of={view.none} />
        </p>
      )}
      {view.days.map((day) => (
        <Section
          key={day.day}
          heading={day.day}
          note={`${day.lines.length} ${day.lines.length === 1 ? "entry" : "entries"}`}
        >
          <table className="grid-t log-t">
            <tbody>
              {day.lines.map((line) => (
                <Line key={line.seq} line={line} />
              ))}
            </tbody>
          </table>
        </Section>
      ))}
      <Pages view={view} />
    </div>
  );
}
