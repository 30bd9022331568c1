import type { NotInLine } from "@/lib/domain/view/report-view";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { Table } from "../ui/table";
import { VerdictWord } from "../verdict/verdict-word";

/** Each other project: what is in the way, wrong things bold, then who can act first. */
export function NotInTable({ lines }: { lines: readonly NotInLine[] }) {
  return (
    <Table heads={["Project", "Verdict", "In the way", "Who can act first", "Also owed"]} className="rep">
      {lines.map((line) => (
        <tr key={line.href}>
          <th scope="row">
            <Go className="plain" href={line.href}>
              <b>{line.name}</b>
            </Go>
          </th>
          <td className="nowrap">
            <VerdictWord verdict={line.verdict} />
          </td>
          <td>
            <Rich of={line.inTheWay} />
          </td>
          <td className="muted">{line.first}</td>
          <td className="muted owed">{line.owed}</td>
        </tr>
      ))}
    </Table>
  );
}
