import type { ChannelView } from "@/lib/domain/view/channel-view";
import { DecidedTable } from "../report/decided-table";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";

/** What the gate of this channel decided. */
export function Decisions({ decided }: Pick<ChannelView, "decided">) {
  return (
    <Section heading="Decided here" id="decided">
      {decided.lines.length === 0 ? (
        <p className="nothing">
          <Rich of={decided.none} />
        </p>
      ) : (
        <DecidedTable lines={decided.lines} />
      )}
    </Section>
  );
}
