import type { GainsView } from "@/lib/domain/view/candidate-view";
import { Move } from "../criterion/move";
import { Rich } from "../ui/rich";

/** What a new candidate gains and loses, before anything is recorded. */
export function Gains({ view }: { view: GainsView }) {
  return (
    <>
      <ul className="gains">
        {view.lines.map((line, place) => (
          <li key={place}>
            <Move from={line.from} to={line.to} />
            <span>
              <Rich of={line.said} />
            </span>
          </li>
        ))}
      </ul>
      {view.lines.length === 0 && <p className="nothing">Nothing changes.</p>}
      {view.stays && (
        <p className="small muted after-note">
          <Rich of={view.stays} />
        </p>
      )}
    </>
  );
}
