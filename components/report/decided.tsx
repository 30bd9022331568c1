import type { DecidedView } from "@/lib/domain/view/report-view";
import { Rich } from "../ui/rich";
import { Section } from "../ui/section";
import { DecidedTable } from "./decided-table";

/** What was decided, and beside it what really happened. */
export function Decided({ view }: { view: DecidedView }) {
  return (
    <Section heading={view.heading}>
      {view.lines.length === 0 ? (
        <p className="nothing">
          <Rich of={view.none} />
        </p>
      ) : (
        <DecidedTable lines={view.lines} />
      )}
      {view.inFact && (
        <p className="infact">
          <Rich of={view.inFact} />
        </p>
      )}
    </Section>
  );
}
