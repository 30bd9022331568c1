import type { TryItView } from "@/lib/domain/view/board-view";
import type { PlainAction } from "@/lib/domain/view/form-state";
import { Go } from "../ui/go";

/** Three steps for a newcomer. Dismissed for this browser; the practice line brings it back. */
export function TryIt({ view, dismiss }: { view: TryItView; dismiss?: PlainAction }) {
  return (
    <section className="try" id="try" aria-labelledby="try-it">
      <h2 id="try-it">Try it</h2>
      <ol>
        {view.steps.map((step) => (
          <li key={step.title}>
            <b>{step.title}</b>
            <span>{step.said}</span>
            <Go href={step.href}>{step.label}</Go>
          </li>
        ))}
      </ol>
      {dismiss && (
        <form action={dismiss}>
          <button className="lnk" type="submit">
            Dismiss
          </button>
        </form>
      )}
    </section>
  );
}
