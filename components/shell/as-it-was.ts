import { formsTyped, retype } from "./typed";

/**
 * Notes what a reader has done to the page: what is typed, which folds are open, where the focus is. What is answered puts it back
 * where the page was drawn anew beneath it; what is still there is left alone.
 */
export function asItWas(): () => void {
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const name = focused === null ? null : nameOf(focused);
  const folds = [...document.querySelectorAll<HTMLDetailsElement>("main details")].map((fold) => ({
    fold,
    name: foldName(fold),
    open: fold.open,
  }));
  const typed = formsTyped();
  return () => {
    const gone = folds.filter(({ fold }) => !fold.isConnected);
    if (gone.length > 0)
      for (const fold of document.querySelectorAll<HTMLDetailsElement>("main details")) {
        const was = gone.find((it) => it.name === foldName(fold));
        if (was && fold.open !== was.open) fold.open = was.open;
      }
    retype(typed.filter(({ form }) => !form.isConnected));
    if (focused === null || focused.isConnected || name === null || document.activeElement !== document.body) return;
    const again = [...document.querySelectorAll<HTMLElement>(name.like)].filter((it) => nameOf(it)?.said === name.said);
    again[Math.min(name.place, again.length - 1)]?.focus({ preventScroll: true });
  };
}

const foldName = (fold: HTMLDetailsElement): string =>
  fold.id || `${fold.closest("[id]")?.id ?? ""} ${fold.querySelector("summary")?.textContent ?? ""}`;

/** By what an element is found again: its tag, what it says or where it leads, and which of those alike it is. */
function nameOf(element: HTMLElement): { like: string; said: string; place: number } | null {
  if (element === document.body) return null;
  const like = element.tagName.toLowerCase();
  const saidBy = (it: Element) =>
    [it.id, it.getAttribute("href"), it.getAttribute("name"), it.getAttribute("aria-label")].join(" ");
  const said = saidBy(element);
  const alike = [...document.querySelectorAll(like)].filter((it) => saidBy(it) === said);
  return { like, said, place: Math.max(alike.indexOf(element), 0) };
}
