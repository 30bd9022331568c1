import type { ReactNode } from "react";
import { Go } from "./go";

type Looks = { as?: "primary" | "button" | "bare"; slim?: boolean };

const look = ({ as = "button", slim = false }: Looks): string =>
  ["btn", as === "button" ? "" : as, slim ? "slim" : ""].filter(Boolean).join(" ");

/** Goes somewhere and looks like a button. */
export function ButtonLink({ href, children, ...looks }: Looks & { href: string; children: ReactNode }) {
  return (
    <Go className={look(looks)} href={href}>
      {children}
    </Go>
  );
}

/** A button that does nothing now, and the id of the sentence that says why. */
export function ClosedButton({ children, why }: { children: ReactNode; why: string }) {
  return (
    <button className="btn" type="button" aria-disabled="true" aria-describedby={why}>
      {children}
    </button>
  );
}
