import type { ReactNode } from "react";
import { LegendSeen } from "./legend-seen";

/** What the shapes say. Never folded where there is room for it; else open on the first visit. */
export function Legend({ open, children }: { open: boolean; children: ReactNode }) {
  return (
    <section className="legend" aria-label="Legend">
      <p className="lg-fold">
        <input className="sr lg-open" type="checkbox" id="legend" defaultChecked={open} />
        <label htmlFor="legend">Legend</label>
      </p>
      <LegendSeen />
      {children}
    </section>
  );
}
