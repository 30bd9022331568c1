import type { ComponentProps, ReactNode } from "react";
import type { BoardView, DraughtView } from "@/lib/domain/view/board-view";
import { markupOf, standStill } from "../ui/still";
import { BoardRow } from "./board-row";
import { BoardTable } from "./board-table";
import { Draught } from "./draught";

/** Signs that no text is written with, in the places of the instant that is looked at, of a row, of its strip and its title. */
const [AT, ROW, STRIP, TITLE] = ["\u0080", "\u0081", "\u0082", "\u0083"];
const SIGNS = /[\u0080-\u0083]/;

type One = Omit<ComponentProps<typeof BoardRow>, "draught">;
/** What each instant has its own of: the links, the strip, and since when that goes. */
type Own = { readonly link: string | null; readonly strip: string; readonly title: string };

/** The markup of rows by all that is in them but what each instant has its own of. */
const kept = new Map<string, string>();
/** So many rows are kept, of some kilobytes each: beyond, the one that was asked for longest ago goes. */
const MOST = 600;

/**
 * The table of a board as the markup that it is, `at` the instant its links keep. Boards of neighbouring instants have most
 * of their rows in common: React draws what is new, and every row gets its own links and strip put in.
 */
export async function tableStill(view: BoardView, at: string | null): Promise<ReactNode> {
  if (view.empty) return null;
  const zones = [view.inChannel, view.notIn];
  const link = at === null ? null : new URLSearchParams({ at }).toString();
  const title = await markupOf(view.strip?.title ?? "");
  const rows = zones.flatMap((zone) => zone.rows.map((row, place): One => ({ row, view, first: place === 0 })));
  const strips = await stripsOf(rows.map(({ row }) => row.draught));
  const drawn: string[] = [];
  for (const [place, one] of rows.entries())
    drawn.push(await rowStill(one, { link, title, strip: strips[place] ?? "" }));
  const table = <BoardTable view={view} drawRow={({ slug }) => <tr key={slug} className={ROW} />} />;
  return standStill(table, (html) =>
    html
      .split(`<tr class="${ROW}"></tr>`)
      .map((part, place) => part + (drawn[place] ?? ""))
      .join(""),
  );
}

async function rowStill(one: One, { link, title, strip }: Own): Promise<string> {
  const { groups, strip: head } = one.view;
  const said = JSON.stringify([{ ...one.row, draught: null }, groups, head !== null, one.first]);
  // What has a sign in what it writes of itself is drawn as it is.
  if (SIGNS.test(said)) return markupOf(<BoardRow {...one} />);
  const key = link === null ? said : said.replaceAll(link, AT);
  const html = kept.get(key) ?? (await markupOf(signed(key)));
  keep(key, html);
  const linked = link === null ? html : html.replaceAll(AT, link);
  return linked.replaceAll(TITLE, () => title).replace(STRIP, () => strip);
}

/** A row with signs in the places of what is each instant's own. */
function signed(key: string): ReactNode {
  const [row, groups, hasStrip, first]: [One["row"], One["view"]["groups"], boolean, boolean] = JSON.parse(key);
  const strip = hasStrip ? { first: "", second: "", title: TITLE } : null;
  return <BoardRow row={row} view={{ groups, strip }} first={first} draught={STRIP} />;
}

function keep(key: string, html: string): void {
  kept.delete(key);
  kept.set(key, html);
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
}

const END = "</svg>";

/** The strips, drawn in one go. */
async function stripsOf(views: readonly (DraughtView | null)[]): Promise<readonly string[]> {
  const there = views.flatMap((view) => view ?? []);
  const drawn = (await markupOf(there.map((view, place) => <Draught key={place} view={view} />))).split(END);
  let next = 0;
  return views.map((view) => (view ? `${drawn[next++]}${END}` : "<span></span>"));
}
