import { isOf, type Picked, type Show, shows } from "../domain/board-picked";
import { type BoardSums, type Counted, countIn } from "../domain/board-sums";
import { inChannelSaid, isWhole, likeSaid, notInSaid, pagesSaid, picksSaid } from "../domain/explain/board-page";
import { Refusal } from "../domain/refusal";
import type { BoardView } from "../domain/view/board-view";
import type { Look } from "../log/look";
import { type PageAsked, pageAddress } from "./board-page-asked";
import type { RowEntrant } from "./board-rows";

/** So many rows stand on a page. */
export const ROWS = 50;

/** What a page is cut out of: how many there are like what is sought, whatever is shown of them; and the rows of the page. */
export type Cut = { readonly counted: readonly Counted[]; readonly rows: readonly RowEntrant[] };

/** The rows of one page and all that is said of it. */
type BoardPage = Pick<BoardView, "picks" | "pages"> & {
  readonly members: readonly RowEntrant[];
  readonly outside: readonly RowEntrant[];
  /** What stands above the members, null where there is none in the channel at all; and above the others. */
  readonly inChannel: BoardView["inChannel"]["said"] | null;
  readonly notIn: BoardView["notIn"]["said"];
};

/** A page of fifty: the members first, then those that are not in. Refusal `bad-input` for a page that is not there. */
export function pageOf(look: Look, sums: BoardSums, asked: PageAsked, by: Picked, { counted, rows }: Cut): BoardPage {
  const { page, show } = asked;
  const shown = counted.filter((it) => isOf(show, it));
  const total = countIn({ counted: shown });
  const last = Math.max(1, Math.ceil(total / ROWS));
  if (page > last)
    throw new Refusal("bad-input", `There is no page ${page} of the board. ${pagesThere(last, by)}.`, [
      { path: "page", message: `There are ${last}.` },
    ]);
  const to = (show: Show | null, page: number) => pageAddress(look, { ...asked, show, page });
  const zone = (isMember: boolean) => {
    const picked = countIn({ counted: shown }, { isMember });
    const home = Math.floor((isMember ? 0 : total - picked) / ROWS) + 1;
    const isHere = picked === 0 || rows.some((it) => isMemberOf(it) === isMember);
    return {
      all: countIn(sums, { isMember }),
      picked,
      by,
      elsewhere: isHere ? null : { page: home, href: to(show, home) },
    };
  };
  const [above, below] = [zone(true), zone(false)];
  return {
    members: rows.filter(isMemberOf),
    outside: rows.filter((it) => !isMemberOf(it)),
    inChannel: above.all === 0 ? null : inChannelSaid(above, countIn(sums)),
    notIn: notInSaid(below),
    picks: hasPages(sums, asked) ? picksSaid(countsOf(counted), show, (it) => to(it, 1)) : [],
    pages: pagesSaid({ page, rows: ROWS, total }, (it) => to(show, it)),
  };
}

/** Whether a board has more than a page of projects, or not all of them are shown: then it can be picked from. */
const hasPages = (sums: BoardSums, picked: Picked): boolean => !isWhole(picked) || countIn(sums) > ROWS;

const isMemberOf = ({ membership }: RowEntrant): boolean => membership.is === "member";

const pagesThere = (last: number, by: Picked): string =>
  `It has ${last === 1 ? "one page" : `${last} pages`}${isWhole(by) ? "" : ` of what is ${likeSaid(by)}`}`;

const countsOf = (counted: readonly Counted[]): ReadonlyMap<Show | null, number> =>
  new Map(
    [null, ...(Object.keys(shows) as Show[])].map((show) => [
      show,
      countIn({ counted: counted.filter((it) => isOf(show, it)) }),
    ]),
  );
