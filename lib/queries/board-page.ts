import { inChannelSaid, notInSaid, pagesSaid, picksSaid, type Show, shows } from "../domain/explain/board-page";
import { type FieldError, Refusal } from "../domain/refusal";
import type { BoardView } from "../domain/view/board-view";
import type { Look } from "../log/look";
import type { BoardAll } from "./board-all";
import type { Entrant } from "./board-members";
import { linkTo } from "./reader";

/** So many rows stand on a page. */
const ROWS = 50;

/** Which page of the board, of which projects; and what else stands in its address, for the links to keep. */
export type PageAsked = {
  readonly page: number;
  readonly show: Show | null;
  readonly also: Readonly<Record<string, string | null>>;
};

/** The first page of all projects. */
export const FIRST: PageAsked = { page: 1, show: null, also: {} };

/** A page of the board as an address, with other parameters set. */
export const pageAddress = (look: Look, { page, show, also }: PageAsked, other: PageAsked["also"] = {}): string =>
  linkTo(look, "/", { show, page: page === 1 ? null : String(page), ...also, ...other });

type Query = Readonly<Record<string, string | undefined>>;

/** The page that an address asks for. Refusal `bad-input` that names what is none. */
export function pageAsked({ page, show, ruler, try: again }: Query): PageAsked {
  const wrong: FieldError[] = [];
  const number = page ? Number(page) : 1;
  if (page && !/^[1-9]\d{0,5}$/.test(page))
    wrong.push({
      path: "page",
      message: `“${page.slice(0, 40)}” is no page. Pages have whole numbers, from 1 on.`,
    });
  if (show && !isShow(show))
    wrong.push({
      path: "show",
      message: `nothing is called ${show.slice(0, 40)}. What can be shown: ${Object.keys(shows).join(", ")}.`,
    });
  if (wrong.length > 0)
    throw new Refusal("bad-input", `No row is shown: ${wrong.map((it) => it.message).join(" And ")}`, wrong);
  return {
    page: number,
    show: show && isShow(show) ? show : null,
    also: {
      ruler: ruler === "open" ? ruler : null,
      try: again === "again" ? again : null,
    },
  };
}

const isShow = (text: string): text is Show => Object.hasOwn(shows, text);
const isMember = ({ membership }: Entrant): boolean => membership.is === "member";
const isOf = (show: Show | null, it: Entrant): boolean =>
  show === null || (show === "members" ? isMember(it) : it.verdict?.outcome === shows[show]);

/** The rows of one page and all that is said of it. */
type BoardPage = Pick<BoardView, "picks" | "pages"> & {
  readonly members: readonly Entrant[];
  readonly outside: readonly Entrant[];
  /** What stands above the members, null where there is none in the channel at all; and above the others. */
  readonly inChannel: BoardView["inChannel"]["said"] | null;
  readonly notIn: BoardView["notIn"]["said"];
};

/**
 * A page of fifty: the members first, then those that are not in, as they stand in `placed`. Refusal `bad-input` for a page
 * that is not there.
 */
export function pageOf(look: Look, { placed }: BoardAll, asked: PageAsked): BoardPage {
  const { page, show } = asked;
  const picked = placed.filter((it) => isOf(show, it));
  const last = Math.max(1, Math.ceil(picked.length / ROWS));
  if (page > last)
    throw new Refusal("bad-input", `There is no page ${page} of the board. ${pagesThere(last, show)}.`, [
      { path: "page", message: `There are ${last}.` },
    ]);
  const rows = picked.slice((page - 1) * ROWS, page * ROWS);
  const to = (show: Show | null, page: number) => pageAddress(look, { ...asked, show, page });
  const zone = (isOfZone: (it: Entrant) => boolean) => {
    const first = picked.findIndex(isOfZone);
    const home = Math.floor(first / ROWS) + 1;
    return {
      all: placed.filter(isOfZone).length,
      picked: picked.filter(isOfZone).length,
      show,
      elsewhere: first === -1 || rows.some(isOfZone) ? null : { page: home, href: to(show, home) },
    };
  };
  const [above, below] = [zone(isMember), zone((it) => !isMember(it))];
  return {
    members: rows.filter(isMember),
    outside: rows.filter((it) => !isMember(it)),
    inChannel: above.all === 0 ? null : inChannelSaid(above, placed.length),
    notIn: notInSaid(below),
    picks: show === null && placed.length <= ROWS ? [] : picksSaid(countsOf(placed), show, (it) => to(it, 1)),
    pages: pagesSaid({ page, rows: ROWS, total: picked.length }, (it) => to(show, it)),
  };
}

const pagesThere = (last: number, show: Show | null): string =>
  `It has ${last === 1 ? "one page" : `${last} pages`}${show === null ? "" : ` of what is ${shows[show]}`}`;

const countsOf = (placed: readonly Entrant[]): ReadonlyMap<Show | null, number> =>
  new Map(
    [null, ...(Object.keys(shows) as Show[])].map((show) => [show, placed.filter((it) => isOf(show, it)).length]),
  );
