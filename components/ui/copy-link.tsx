"use client";
import { type MouseEvent, useState } from "react";

/** Copies the whole address of a page of ours; without a script, or where that is not allowed, it goes there. */
export function CopyLink({ href }: { href: string }) {
  const [said, setSaid] = useState("Copy link");
  const copy = async (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    const whole = event.currentTarget.href;
    try {
      await navigator.clipboard.writeText(whole);
      setSaid("Copied");
    } catch {
      window.location.assign(whole);
    }
  };
  return (
    <a className="btn" href={href} onClick={copy} aria-live="polite">
      {said}
    </a>
  );
}
