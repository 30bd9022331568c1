import type { WordsView } from "@/lib/domain/view/report-view";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { Table } from "../ui/table";

/** Waivers, reasons and posted runs: what rests on somebody's word. */
export function WordsTaken({ view }: { view: WordsView }) {
  return (
    <Section heading={view.heading} note="what rests on somebody’s word">
      {view.lines.length === 0 ? (
        <p className="nothing">
          <Rich of={view.none} />
        </p>
      ) : (
        <Table heads={["Project", "Criterion", "Instead of", "Said, by whom", "Ends"]} className="rep words-t">
          {view.lines.map((line, place) => (
            <tr key={place}>
              <th scope="row">{line.project}</th>
              <td>{line.criterion}</td>
              <td>{line.instead}</td>
              <td>
                <Rich of={line.said} />
              </td>
              <td>{line.ends}</td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}
