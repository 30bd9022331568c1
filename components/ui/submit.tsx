"use client";
import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";

type Props = {
  children: ReactNode;
  busy?: string;
  as?: "primary" | "button" | "bare" | "link";
  id?: string;
  name?: string;
  value?: string;
};

/** The button of a form; pressed, it says so. */
export function Submit({ children, busy = "Recording…", as = "primary", id, name, value }: Props) {
  const { pending: isSent, data } = useFormStatus();
  // Of several buttons of a form, the one that was pressed says so.
  const pending = isSent && (name === undefined || data?.get(name) === value);
  const look = as === "link" ? "lnk" : as === "button" ? "btn" : `btn ${as}`;
  return (
    <button id={id} className={look} type="submit" aria-busy={pending} name={name} value={value}>
      {pending ? busy : children}
    </button>
  );
}
