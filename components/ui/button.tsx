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

type Press = Looks & {
  children: ReactNode;
  name?: string;
  value?: string;
  formAction?: (form: FormData) => Promise<void>;
};

/** Sends the form it stands in. */
export function Button({ children, name, value, formAction, ...looks }: Press) {
  return (
    <button className={look(looks)} type="submit" name={name} value={value} formAction={formAction}>
      {children}
    </button>
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
