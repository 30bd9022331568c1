import type { ChannelView } from "@/lib/domain/view/channel-view";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { Table } from "../ui/table";
import { At } from "../ui/time";

/** What the gate of this channel decided. */
export function Decisions({ decided }: Pick<ChannelView, "decided">) {
  return (
    <Section heading="Decided here" id="decided">
      {decided.lines.length === 0 ? (
        <p className="nothing">
          <Rich of={decided.none} />
        </p>
      ) : (
        <Table heads={["Date", "What", "By whom", "Verdict then"]} className="rep decided">
          {decided.lines.map((line) => (
            <tr key={line.seq}>
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
    </Section>
  );
}
