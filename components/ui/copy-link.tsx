"use client";
import { useState } from "react";

/** Copies the whole address of a page of ours. */
export function CopyLink({ href }: { href: string }) {
  const [said, setSaid] = useState("Copy link");
  const copy = async () => {
    const whole = new URL(href, window.location.origin).href;
    try {
      await navigator.clipboard.writeText(whole);
      setSaid("Copied");
    } catch {
      window.location.assign(whole);
    }
  };
  return (
    <button className="btn" type="button" onClick={copy} aria-live="polite">
      {said}
    </button>
  );
}
