"use client";
import { useState } from "react";

type Props = { text: string; label: string; primary?: boolean };

/** Puts a text on the clipboard and says so. Where that is not allowed it says what to do instead. */
export function CopyButton({ text, label, primary = false }: Props) {
  const [said, setSaid] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied");
    } catch {
      setSaid("Not copied: select the text and copy it by hand");
    }
  };
  return (
    <>
      <button className={primary ? "btn primary" : "btn"} type="button" onClick={copy}>
        {said === "Copied" ? said : label}
      </button>
      <span className={said?.startsWith("Not") ? "hint" : "sr"} role="status">
        {said}
      </span>
    </>
  );
}
