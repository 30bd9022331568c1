import type { ReactNode } from "react";

/** A page that knows nothing of the group: its brand, and what it has to say. */
export function Plain({ children }: { children: ReactNode }) {
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
      <main id="main" tabIndex={-1}>
        <div className="page">{children}</div>
      </main>
    </div>
  );
}
