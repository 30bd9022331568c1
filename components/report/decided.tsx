import type { DecidedView } from "@/lib/domain/view/report-view";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { Table } from "../ui/table";
import { At } from "../ui/time";

/** What was decided since the last report, and beside it what really happened. */
export function Decided({ view }: { view: DecidedView }) {
  return (
    <Section heading="Decided since the last">
      {view.lines.length === 0 ? (
        <p className="nothing">
          <Rich of={view.none} />
        </p>
      ) : (
        <Table heads={["Date", "What", "By whom", "Verdict then"]} className="rep decided">
          {view.lines.map((line, place) => (
            <tr key={place}>
              <td className="nowrap">
                <At moment={line.when} />
              </td>
              <td>
                <Rich of={line.what} />
              </td>
              <td>
                <Rich of={line.by} />
              </td>
              <td>{line.verdict}</td>
            </tr>
          ))}
        </Table>
      )}
      {view.inFact && (
        <p className="infact">
          <Rich of={view.inFact} />
        </p>
      )}
    </Section>
  );
}
