"use client";
import { type ReactNode, useState } from "react";

/** A row that opens. What a person opened stays open while the page is made anew around it, so that what was recorded is seen in place. */
export function Fold({ className, begins, children }: { className: string; begins: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(begins);
  return (
    <details className={className} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      {children}
    </details>
  );
}
