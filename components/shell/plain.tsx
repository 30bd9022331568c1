import type { ReactNode } from "react";
import type { PracticeView } from "@/lib/domain/view/shell-view";
import { PracticeLine } from "./practice-line";

type Props = { practice?: PracticeView | null; children: ReactNode };

/** A page that knows nothing of the group: its brand, that it is a practice copy where it is one, and what it has to say. */
export function Plain({ practice = null, children }: Props) {
  return (
    <div className="app">
      <header className="mast">
        <div className="page">
          <a className="brand" href="/">
            <svg aria-hidden="true">
              <use href="#mark" />
            </svg>
            <span>Slipway</span>
          </a>
        </div>
      </header>
      {practice && <PracticeLine view={practice} />}
      <main id="main" tabIndex={-1}>
        <div className="page">{children}</div>
      </main>
    </div>
  );
}
