import type { DeliveriesView, DeliveryLine } from "@/lib/domain/view/delivery-view";
import type { FormAction } from "@/lib/domain/view/form-state";
import { Glyph } from "../criterion/glyph";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { Table } from "../ui/table";
import { At } from "../ui/time";
import { RowButton } from "./row-button";

function Became({ line }: { line: DeliveryLine }) {
  return (
    <>
      <p>
        {line.isRefused && <Glyph mark={{ is: "unmet", obligation: "must" }} />} {line.said}
      </p>
      {line.whys.map((why) => (
        <p className="muted" key={why}>
          {why}
        </p>
      ))}
      {(line.entries || line.replayed) && (
        <p className="tiny">
          {line.entries && <Rich of={line.entries} />}
          {line.entries && line.replayed && " · "}
          {line.replayed && (
            <>
              replayed <At moment={line.replayed} />
            </>
          )}
        </p>
      )}
    </>
  );
}

/** What came in last, and what became of each. */
export function Deliveries({ view, replay }: { view: DeliveriesView; replay: FormAction }) {
  return (
    <Section heading="Deliveries" id="deliveries" note={view.note}>
      {view.none ? (
        <p className="nothing">
          <Rich of={view.none} />
        </p>
      ) : (
        <Table heads={["Came in by", "When", "What became of it"]} className="deliv came">
          {view.lines.map((line) => (
            <tr key={line.id}>
              <td>
                <Rich of={line.from} />
                <span className="tiny late muted">{line.event}</span>
              </td>
              <td className="muted nowrap">
                <At moment={line.when} />
              </td>
              <td>
                <Became line={line} />
                {line.canReplay && (
                  <RowButton
                    act={replay}
                    name="delivery"
                    value={line.id}
                    label="Replay"
                    of={line.event}
                    busy="Replaying…"
                  />
                )}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}
