import type { PastView } from "@/lib/domain/view/shell-view";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";

/** The band over every page of an earlier instant. */
export function PastBar({ view }: { view: PastView }) {
  return (
    <div className="pastbar" role="status">
      <div className="page">
        <span>
          <strong>You are looking at the past:</strong> <Rich of={view.said} />
        </span>
        <span className="muted small">Read only. Nothing can be recorded or decided here.</span>
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
