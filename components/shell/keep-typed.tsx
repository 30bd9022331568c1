"use client";
import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { type Kept, typeAgain, typedHere } from "./typed";

const KEY = "slipway:typed";
/** More than this is a file's worth: it stays on the page alone. */
const MOST = 1_000_000;

/** Back where one was after signing in, with what was typed: kept when one goes to sign in, put back when one returns. */
export function KeepTyped() {
  const path = usePathname();
  useEffect(() => {
    const kept = taken(path);
    if (kept) typeAgain(kept);
    const touched = new WeakSet<HTMLFormElement>();
    const touch = ({ target }: Event) => {
      const form = target instanceof Element ? target.closest("form") : null;
      if (form) touched.add(form);
    };
    const leave = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="/sign-in"]') : null;
      if (!(link instanceof HTMLAnchorElement) || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const typed = typedHere(path, touched);
      if (!typed) return;
      const text = JSON.stringify(typed.kept);
      if (text.length > MOST) return;
      sessionStorage.setItem(KEY, text);
      event.preventDefault();
      event.stopPropagation();
      const place = typed.place ? `#${typed.place}` : location.hash;
      location.assign(`/sign-in?to=${encodeURIComponent(`${path}${location.search}${place}`)}`);
    };
    document.addEventListener("input", touch, true);
    document.addEventListener("click", leave, true);
    return () => {
      document.removeEventListener("input", touch, true);
      document.removeEventListener("click", leave, true);
    };
  }, [path]);
  return null;
}

/** What was kept of a page, once; whoever goes elsewhere than to sign in and back has dropped it. */
function taken(path: string): Kept | null {
  const text = sessionStorage.getItem(KEY);
  if (text === null || path === "/sign-in") return null;
  sessionStorage.removeItem(KEY);
  const kept = JSON.parse(text) as Kept;
  return kept.path === path ? kept : null;
}
