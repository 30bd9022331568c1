import type { BandView } from "@/lib/domain/view/shell-view";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";

/** The band over every page of another instant than now. */
export function Band({ view }: { view: BandView }) {
  return (
    <div className={view.tense === "past" ? "band" : "band ahead"} role="status">
      <div className="page">
        <span>
          <strong>{view.lead}</strong> <Rich of={view.said} />
        </span>
        <span className="muted small">{view.note}</span>
        <span className="end">
          {view.changed && <Go href={view.changed.href}>{view.changed.text}</Go>}
          <Go className="btn slim" href={view.now}>
            Return to now <kbd>Esc</kbd>
          </Go>
        </span>
      </div>
    </div>
  );
}
