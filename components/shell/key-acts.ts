/** What single keys do, by the marks that pages carry; they know nothing of the page. */

const stops = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>("main [data-stop]")].filter((stop) => stop.offsetParent !== null);

/** To the next stop, or the one before. */
export function step(by: 1 | -1): void {
  const all = stops();
  const here = all.findIndex(
    (stop) => stop === document.activeElement || stop.parentElement?.contains(document.activeElement),
  );
  const next = all[here === -1 ? (by === 1 ? 0 : all.length - 1) : here + by];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/** Opens what has the focus. */
export function open(): void {
  const here = document.activeElement;
  if (here instanceof HTMLElement && here.matches("[data-stop]")) here.click();
}

/** Into the form of the criterion that has the focus. */
export function mark(): void {
  const row =
    document.activeElement?.closest("details") ?? document.querySelector<HTMLDetailsElement>("details.crit[open]");
  if (!row) return;
  row.open = true;
  row.querySelector<HTMLElement>("form :is(input:not([type=hidden]), textarea, button)")?.focus();
}

export const search = (): void => document.querySelector<HTMLElement>("[data-search]")?.focus();

/** The address of a criterion opens it, also where the browser does not. */
export function reveal(): void {
  const id = decodeURIComponent(window.location.hash.slice(1));
  const row = id ? document.getElementById(id)?.closest("details") : null;
  if (row && !row.open) {
    row.open = true;
    row.scrollIntoView({ block: "nearest" });
  }
}

const FIELD = "input:not([type=checkbox], [type=radio]), textarea, select";

/** Somebody is writing; a box that is ticked takes no letters. */
export const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELD));
