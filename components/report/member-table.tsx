import type { MemberLine } from "@/lib/domain/view/report-view";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { Table } from "../ui/table";
import { At } from "../ui/time";
import { VerdictWord } from "../verdict/verdict-word";

/** The members of a channel, since when, at which candidate. */
export function MemberTable({ lines }: { lines: readonly MemberLine[] }) {
  return (
    <Table heads={["Project", "Since", "Candidate", "Verdict"]} className="rep">
      {lines.map((line) => (
        <tr key={line.href}>
          <th scope="row">
            <Go className="plain" href={line.href}>
              <b>{line.name}</b>
            </Go>
          </th>
          <td className="nowrap">
            <At moment={line.since} />
          </td>
          <td className="mono">{line.candidate}</td>
          <td>
            <VerdictWord verdict={line.verdict} />
            <Rich of={line.said} />
          </td>
        </tr>
      ))}
    </Table>
  );
}
