import type { DecidedView } from "@/lib/domain/view/report-view";
import { Rich } from "../ui/rich";
import { Table } from "../ui/table";
import { At } from "../ui/time";

/** Decisions, a row each: when, what, by whom, and the verdict that it was made on. */
export function DecidedTable({ lines }: { lines: DecidedView["lines"] }) {
  return (
    <Table heads={["Date", "What", "By whom", "Verdict then"]} className="rep decided">
      {lines.map((line, place) => (
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
          <td>
            <Rich of={line.verdict} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
