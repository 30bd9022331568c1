import type { ComponentProps, ReactNode } from "react";
import type { BoardView, DraughtView } from "@/lib/domain/view/board-view";
import { markupOf, standStill } from "../ui/still";
import { BoardRow } from "./board-row";
import { BoardTable } from "./board-table";
import { Draught } from "./draught";

/** Signs that no text is written with, in the places of the instant that is looked at, of a row and of its strip. */
const [AT, ROW, STRIP] = ["\u0080", "\u0081", "\u0082"];
const SIGNS = /[\u0080-\u0082]/;

type One = Omit<ComponentProps<typeof BoardRow>, "draught">;

/** The markup of rows by all that is in them but the instant in their links and the strip, which each instant has its own of. */
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
  const { groups, strip } = view;
  const of = { groups, strip: strip && { ...strip, second: "" } };
  const rows = zones.flatMap((zone) => zone.rows.map((row, place): One => ({ row, view: of, first: place === 0 })));
  const strips = await stripsOf(rows.map(({ row }) => row.draught));
  const drawn: string[] = [];
  for (const [place, one] of rows.entries()) drawn.push(await rowStill(one, strips[place] ?? "", at));
  const table = <BoardTable view={view} drawRow={({ slug }) => <tr key={slug} className={ROW} />} />;
  return standStill(table, (html) =>
    html
      .split(`<tr class="${ROW}"></tr>`)
      .map((part, place) => part + (drawn[place] ?? ""))
      .join(""),
  );
}

async function rowStill(one: One, strip: string, at: string | null): Promise<string> {
  const said = JSON.stringify({ ...one, row: { ...one.row, draught: null } });
  // What has a sign in what it writes of itself is drawn as it is.
  if (SIGNS.test(said)) return markupOf(<BoardRow {...one} />);
  const link = at === null ? null : new URLSearchParams({ at }).toString();
  const key = link === null ? said : said.replaceAll(link, AT);
  const html = kept.get(key) ?? (await markupOf(<BoardRow {...(JSON.parse(key) as One)} draught={STRIP} />));
  keep(key, html);
  return (link === null ? html : html.replaceAll(AT, link)).replace(STRIP, () => strip);
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
