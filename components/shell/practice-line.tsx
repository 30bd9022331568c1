import type { PlainAction } from "@/lib/domain/view/form-state";
import type { PracticeView } from "@/lib/domain/view/shell-view";
import { Go } from "../ui/go";

const moves = ["1 day", "7 days", "next change", "next meeting"] as const;

/** Practice time goes forward, never back. */
function Moves({ move }: { move: PlainAction }) {
  return (
    <span className="go">
      <span>Move on:</span>
      <form action={move}>
        {moves.map((by) => (
          <button key={by} className="lnk" type="submit" name="by" value={by}>
            {by}
          </button>
        ))}
      </form>
    </span>
  );
}

/** One line on every page of a practice copy, so that none can pass for real. */
export function PracticeLine({ view, move }: { view: PracticeView; move?: PlainAction }) {
  return (
    <aside className="practice" aria-label="Practice copy">
      <div className="page">
        <p>
          <b>Practice copy.</b> Pretend it is {view.day}.{" "}
          {view.began === null ? "Everything before is" : `Up to ${view.began} it is`} the SIG’s real record; what you
          do now is practice.
        </p>
        <span className="end">
          {view.signedIn && move && <Moves move={move} />}
          {view.links.map((link) => (
            <Go key={link.href} href={link.href}>
              {link.text}
            </Go>
          ))}
        </span>
      </div>
    </aside>
  );
}
