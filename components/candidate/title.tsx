import type { CandidateView } from "@/lib/domain/view/candidate-view";
import { Rich } from "../ui/rich";

/** What the page is, and of which project in whose place. */
export function Title({ view }: { view: CandidateView }) {
  return (
    <div className="title">
      <h1>{view.title}</h1>
      {view.what && (
        <span className="muted what">
          <Rich of={view.what} />
        </span>
      )}
    </div>
  );
}
