import type { SourcesView } from "@/lib/domain/view/report-view";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { Table } from "../ui/table";

/** Who may speak for CI, and who might before it was revoked. */
export function Sources({ view }: { view: SourcesView }) {
  return (
    <Section heading={view.heading} note="whose runs are proved">
      <Table heads={["Project", "Repository", "Since when, by whom"]} className="rep">
        {view.lines.map((line, place) => (
          <tr key={place}>
            <th scope="row">{line.of}</th>
            <td>{line.named}</td>
            <td>
              <Rich of={line.said} />
            </td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}
