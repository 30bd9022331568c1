"use client";
import { useEffect, useState } from "react";
import { Icon } from "./icon";

const SHOWN = 8000;

/** One line at the foot for eight seconds. The same is said in place, so it is silent. */
export function Toast({ text }: { text: string }) {
  const [shown, setShown] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setShown(false), SHOWN);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div className="toast" aria-hidden="true">
      <Icon id="met" />
      <span>{text}</span>
    </div>
  );
}
