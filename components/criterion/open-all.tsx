"use client";
import { useEffect, useState } from "react";

/** Opens every criterion, or closes them. Only where script runs: without it each opens by itself. */
export function OpenAll() {
  const [open, setOpen] = useState<boolean | null>(null);
  useEffect(() => setOpen(false), []);
  if (open === null) return null;
  const turn = () => {
    for (const row of document.querySelectorAll<HTMLDetailsElement>("details.crit")) row.open = !open;
    setOpen(!open);
  };
  return (
    <button className="lnk" type="button" onClick={turn}>
      {open ? "Close all" : "Open all"}
    </button>
  );
}
