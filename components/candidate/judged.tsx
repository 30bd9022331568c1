import type { CandidateView } from "@/lib/domain/view/candidate-view";
import { Rich } from "../ui/rich";
import { Computed } from "./computed";
import { Gains } from "./gains";

/** The right-hand side: gain and lose, then what the yml computes to. */
export function Judged({ view, busy }: { view: CandidateView; busy: boolean }) {
  return (
    <div aria-live="polite" aria-busy={busy}>
      {view.gains && (
        <>
          <header>
            <h2>What you gain and lose</h2>
            <span className="muted small">worked out as you type; nothing is recorded</span>
          </header>
          <Gains view={view.gains} />
        </>
      )}
      <header className={view.gains ? "next-part" : undefined}>
        <h2>Computed from it</h2>
        <span className="muted small">line and column</span>
      </header>
      <Computed lines={view.computed} />
      {view.after && (
        <p className="small muted after-note">
          <Rich of={view.after} />
        </p>
      )}
    </div>
  );
}
