import type { ReportCriterion } from "@/lib/domain/view/report-view";
import { Standing } from "../criterion/standing";
import { Rich } from "../ui/rich";
import { Table } from "../ui/table";

/** One project, criterion by criterion. */
export function CriterionTable({ lines }: { lines: readonly ReportCriterion[] }) {
  return (
    <Table heads={["Criterion", "Standing", "Rests on"]} className="rep crit-t">
      {lines.map((line) => (
        <tr key={line.title}>
          <th scope="row">
            {line.title} <span className="tiny muted">({line.obligation})</span>
          </th>
          <td className="nowrap">
            <Standing mark={line} />
          </td>
          <td>
            <Rich of={line.said} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
