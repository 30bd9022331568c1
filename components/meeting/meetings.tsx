import type { MeetingsView } from "@/lib/domain/view/meeting-view";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { Table } from "../ui/table";

/** Every meeting, newest first: what it was about, what changed after it. */
export function Meetings({ view }: { view: MeetingsView }) {
  return (
    <div className="page">
      <div className="title">
        <h1>{view.title}</h1>
      </div>
      <p className="sentence">
        <Rich of={view.finding} />
      </p>
      {view.next && (
        <p className="counts">
          <Rich of={view.next} />
        </p>
      )}
      {view.ahead && (
        <p className="counts">
          <Rich of={view.ahead} />
        </p>
      )}
      {view.lines.length === 0 ? (
        <p className="nothing">
          <Rich of={view.none} />
        </p>
      ) : (
        <div className="sec">
          <Table heads={["Meeting", "Deep dive", "Until the next"]} className="rep meets">
            {view.lines.map((line) => (
              <tr key={line.href}>
                <th scope="row" className="nowrap">
                  <Go href={line.href} data-stop>
                    {line.when.text}
                  </Go>
                </th>
                <td>{line.topic}</td>
                <td className="muted">{line.note}</td>
              </tr>
            ))}
          </Table>
        </div>
      )}
    </div>
  );
}
