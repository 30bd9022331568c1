import type { ReactNode } from "react";
import type { WaitingView } from "@/lib/domain/view/connect-view";
import { Glyph } from "../criterion/glyph";
import { Rich } from "../ui/rich";

/** The line that waits for the first delivery, and says what it understood, or why it was inert. */
export function Waiting({ view, children }: { view: WaitingView; children: ReactNode }) {
  return (
    <li className="stack">
      <h3>The first delivery</h3>
      <p className="waiting" aria-live="polite">
        <Glyph mark={{ is: view.isHeard ? "met" : "pending", obligation: "must" }} />
        <span>
          <Rich of={view.said} />
        </span>
      </p>
      {children}
    </li>
  );
}
