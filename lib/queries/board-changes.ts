import type { Change } from "../domain/changes";
import { changeSaid, movedBySaid } from "../domain/explain/change";
import { grouped } from "../domain/explain/words";
import type { FactOf, Seq } from "../domain/fact";
import { type Instant, textOf } from "../domain/instant";
import { recordedBy } from "../domain/known";
import type { ChangeLine, ChangesView } from "../domain/view/board-view";
import { dayText } from "../domain/view/moment";
import type { Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { type Entrant, movedSince } from "./board-members";
import { entryLink, linkTo, readerOf } from "./reader";

const SHOWN = 6;

/** Since when: an instant, the last entry that was known then, and what stands above. */
export type Since = { readonly at: Instant; readonly upTo: Seq; readonly heading: Rich };

/** Since a meeting; of an earlier instant: between the meeting and then. */
export function sinceMeeting(look: Look, { at }: FactOf<"meeting">): Since {
  const meeting = { at, text: dayText(at, look.now) };
  const heading: Rich = look.isPast
    ? ["Between ", meeting, " and ", { at: look.now, text: dayText(look.now, look.now) }]
    : ["Since the meeting of ", meeting];
  return { at, upTo: recordedBy(look, at), heading };
}

/** What moved since: what got worse first, then the newest. `isMore`: there are more that moved than are given. */
export function changesView(
  look: Look,
  shown: readonly Entrant[],
  { at, upTo, heading }: Since,
  isMore = false,
): ChangesView {
  const changes = movedSince(shown, at, look.now);
  const sorted = [...changes].sort(
    (a, b) => Number(isWorse(b.change)) - Number(isWorse(a.change)) || b.change.at - a.change.at,
  );
  const fresh = newcomers(shown, at, look);
  const all = fresh.length + sorted.length;
  // Its words are looked up for each line, so only those that are shown are said.
  const said = sorted.slice(0, SHOWN).map(({ slug, change }) => changeLine(slug, change, look));
  const entries = look.when.upTo - upTo;
  const href = linkTo(look, "/history", { from: textOf(at) });
  return {
    heading,
    all: entries > 0 ? { href, text: entriesText(entries) } : null,
    lines: [...fresh, ...said].slice(0, SHOWN),
    more: all > SHOWN ? [{ href, text: `and ${isMore ? "at least " : ""}${grouped(all - SHOWN)} more` }] : null,
    mine: null,
    empty: "Nothing moved.",
  };
}

/** "All 9 entries", as a link to them says. */
export const entriesText = (entries: number): string =>
  entries === 1 ? "The one entry" : `All ${grouped(entries)} entries`;

/** One change as a line: glyph to glyph, a sentence, its date and entry. */
export function changeLine(slug: string, change: Change, look: Look): ChangeLine {
  const mark = (it: Extract<Change, { what: "standing" }>["after"]) => ({
    is: it.is,
    obligation: it.criterion.obligation,
  });
  const ref = movedBySaid(change.by);
  return {
    from: change.what === "standing" ? mark(change.before) : null,
    to: change.what === "standing" ? mark(change.after) : null,
    said: changeSaid(slug, change, readerOf(look, slug)),
    ref: [`${dayText(change.at, look.now)} · `, change.by === "expiry" ? ref : entryLink(look, change.by, ref)],
  };
}

/** Projects that came onto the board since: a line each, whatever they brought with them. */
const newcomers = (shown: readonly Entrant[], since: number, look: Look): readonly ChangeLine[] =>
  shown
    .filter((it) => Date.parse(it.registration.boardFrom) > since)
    .map((it) => ({
      from: null,
      to: null,
      said: [{ b: it.slug }, " came onto the board"],
      ref: [dayText(Date.parse(it.registration.boardFrom), look.now)],
    }));

const isWorse = (change: Change): boolean => change.what === "standing" && change.isWorse;
