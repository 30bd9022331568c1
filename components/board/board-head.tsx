import type { ReactNode } from "react";
import type { BoardAction, BoardView } from "@/lib/domain/view/board-view";
import { ButtonLink } from "../ui/button";
import { Go } from "../ui/go";
import { Rich } from "../ui/rich";

function Action({ action }: { action: BoardAction }) {
  if (action.as === "link") return <Go href={action.href}>{action.label}</Go>;
  return (
    <ButtonLink href={action.href} as={action.as}>
      {action.label}
    </ButtonLink>
  );
}

/** The question, the finding, the counts and who judged; at the right what changed. */
export function BoardHead({ view, changes }: { view: BoardView; changes: ReactNode }) {
  return (
    <div className="head">
      <div>
        <h1>{view.title}</h1>
        <p className="sentence" aria-live="polite">
          <Rich of={view.finding} />
        </p>
        {view.onBase && (
          <p className="counts">
            <Rich of={view.onBase} />
          </p>
        )}
        <p className="counts">
          <Rich of={view.counts} />
        </p>
        {view.ahead && (
          <p className="counts">
            <Rich of={view.ahead} />
          </p>
        )}
        <div className="actions">
          {view.actions.map((action) => (
            <Action key={action.label} action={action} />
          ))}
        </div>
      </div>
      {changes}
    </div>
  );
}
