import type { RulerTick, RulerView } from "@/lib/domain/view/shell-view";

const NEAR = 5;

/** Where an instant lies along the ruler, in hundredths of its length. */
export const placeOf = ({ from, to }: RulerView, at: number): number =>
  to === from ? 0 : Math.round(Math.min(Math.max((at - from) / (to - from), 0), 1) * 10_000) / 100;

/** Where a name in the middle of its tick would be cut by the edge of a narrow screen. */
export const edgeAt = (place: number): "at-start" | "at-end" | null =>
  place > 100 - EDGE ? "at-end" : place < EDGE ? "at-start" : null;
const EDGE = 12;

/** How tall the tick of a day is: by its entries. */
export const heightOf = (entries: number): number => Math.min(2 + 0.9 * entries, 24);

/** Which ticks are named first: where one looks, then now, then what is to come. */
const FIRST: readonly RulerTick["kind"][] = ["here", "now", "future"];
const rank = ({ kind }: RulerTick): number => (FIRST.includes(kind) ? FIRST.indexOf(kind) : FIRST.length);

/** The ticks whose names are written: where one looks always, others where there is room. */
export function namedTicks(view: RulerView): ReadonlySet<RulerTick> {
  const named: RulerTick[] = [];
  for (const tick of [...view.ticks].sort((a, b) => rank(a) - rank(b))) {
    const place = placeOf(view, tick.at);
    if (named.every((other) => Math.abs(placeOf(view, other.at) - place) >= NEAR)) named.push(tick);
  }
  return new Set(named);
}
