import type { KernelsView } from "@/lib/domain/view/channel-view";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { Table } from "../ui/table";
import { At } from "../ui/time";

/** The kernels that the channel's projects run on, as far as the record knows them. */
export function Kernels({ view }: { view: KernelsView }) {
  return (
    <Section
      heading="Kernels known"
      id="kernels"
      note={view.note}
      end={view.all && <Go href={view.all.href}>{view.all.text}</Go>}
    >
      {view.lines.length === 0 ? (
        <p className="nothing">{view.none}</p>
      ) : (
        <Table heads={["Image", "Carries", "Version", "Built for", "Seen"]} className="rep kernels">
          {view.lines.map((line) => (
            <tr key={`${line.image} ${line.seen.at}`}>
              <th scope="row">
                <code>{line.image}</code>
              </th>
              <td>
                <Rich of={line.carries} />
              </td>
              <td>
                {line.version} <span className="muted">of {line.series}</span>
              </td>
              <td>{line.arches}</td>
              <td className="nowrap">
                <At moment={line.seen} />
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}
