import { type Change, netChanges } from "../domain/changes";
import { bySaid, changeSaid } from "../domain/explain/change";
import type { FactOf } from "../domain/fact";
import { textOf } from "../domain/instant";
import type { ChangeLine, ChangesView } from "../domain/view/board-view";
import { dayText } from "../domain/view/moment";
import type { Look } from "../log/look";
import type { Entrant } from "./board-members";
import { linkTo, readerOf } from "./reader";

const SHOWN = 6;

/** What moved since a meeting: what got worse first, then the newest. */
export function changesView(look: Look, shown: readonly Entrant[], since: FactOf<"meeting">): ChangesView {
  const changes = shown.flatMap((it) =>
    netChanges(it.spans, since.at, look.now).map((change) => ({ slug: it.slug, change })),
  );
  const sorted = changes.sort(
    (a, b) => Number(isWorse(b.change)) - Number(isWorse(a.change)) || b.change.at - a.change.at,
  );
  const entries = look.when.upTo - countUpTo(look, since.at);
  return {
    heading: ["Since the meeting of ", { at: since.at, text: dayText(since.at, look.now) }],
    all:
      entries > 0
        ? { href: linkTo(look, "/history", { from: textOf(since.at) }), text: `All ${entries} entries` }
        : null,
    lines: sorted.slice(0, SHOWN).map(({ slug, change }) => changeLine(slug, change, look)),
    mine: null,
    empty: "Nothing moved.",
  };
}

/** One change as a line: glyph to glyph, a sentence, its date and entry. */
export function changeLine(slug: string, change: Change, look: Look): ChangeLine {
  const mark = (it: Extract<Change, { what: "standing" }>["after"]) => ({
    is: it.is,
    obligation: it.criterion.obligation,
  });
  const ref = bySaid(change.by);
  return {
    from: change.what === "standing" ? mark(change.before) : null,
    to: change.what === "standing" ? mark(change.after) : null,
    said: changeSaid(slug, change, readerOf(look, slug)),
    ref: [
      `${dayText(change.at, look.now)} · `,
      change.by === "expiry" ? ref : { href: `/history?entry=${change.by}#entry-${change.by}`, text: ref },
    ],
  };
}

const isWorse = (change: Change): boolean => change.what === "standing" && change.isWorse;

/** How many entries were recorded by an instant. */
function countUpTo(look: Look, instant: number): number {
  let low = 0;
  let high = look.when.upTo;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((look.entry(middle)?.recordedAt ?? 0) <= instant) low = middle;
    else high = middle - 1;
  }
  return low;
}
