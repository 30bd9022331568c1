import type { CandidateView } from "@/lib/domain/view/candidate-view";
import { Rich } from "../ui/rich";
import { Computed } from "./computed";
import { Gains } from "./gains";
import { PlacedList } from "./placed-list";

type Part = { heading: string; note: string; isNext: boolean };

function Head({ heading, note, isNext }: Part) {
  return (
    <header className={isNext ? "next-part" : undefined}>
      <h2>{heading}</h2>
      <span className="muted small">{note}</span>
    </header>
  );
}

/** The right-hand side: gain and lose, then what the yml computes to, or why it cannot be read. */
export function Judged({ view, busy }: { view: CandidateView; busy: boolean }) {
  const { gains, computed, problems, notes } = view;
  return (
    <div aria-live="polite" aria-busy={busy}>
      {gains && (
        <>
          <Head
            heading={view.mayForward ? "What you gain and lose" : "What it would gain and lose"}
            note="nothing is recorded yet"
            isNext={false}
          />
          <Gains view={gains} />
        </>
      )}
      {problems.length > 0 && (
        <>
          <Head heading="Why it cannot be read" note="line and column" isNext={gains !== null} />
          <PlacedList lines={problems} />
        </>
      )}
      {computed.length > 0 && (
        <>
          <Head heading="Computed from it" note="line and column" isNext={gains !== null} />
          <Computed lines={computed} />
        </>
      )}
      {notes.length > 0 && (
        <details className="after-note">
          <summary>Noticed in the kernel configuration: {notes.length}, none of which changes a standing</summary>
          <PlacedList lines={notes} />
        </details>
      )}
      {view.after && (
        <p className="small muted after-note">
          <Rich of={view.after} />
        </p>
      )}
    </div>
  );
}
