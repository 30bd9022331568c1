import { type Picked, type Show, shows, sorts } from "../board-picked";
import type { PagesView, PickView } from "../view/board-view";
import type { Rich } from "../view/rich";
import { grouped } from "./words";

/** How many projects are picked out, of how many, and where those are that stand on another page: null where some are on this. */
type Zone = {
  readonly all: number;
  readonly picked: number;
  readonly by: Picked;
  readonly elsewhere: { readonly page: number; readonly href: string } | null;
};

/** What stands above the members' rows, where there are members: "In the channel, 12 of 1000". */
export const inChannelSaid = ({ all, picked, by, elsewhere }: Zone, total: number): Rich => [
  { b: "In the channel" },
  isWhole(among(by))
    ? `, ${grouped(all)} of ${grouped(total)}`
    : `, ${grouped(picked)} ${likeSaid(among(by))} of ${grouped(all)}`,
  ...elsewhereSaid(elsewhere),
];

/** What stands above the rows of those that are not in: "Not in yet, 988 projects, fewest open first". */
export const notInSaid = ({ all, picked, by, elsewhere }: Zone): Rich => [
  { b: "Not in yet" },
  isWhole(by)
    ? `, ${projects(all)}, ${sorts[by.sort]}`
    : by.show === "members"
      ? `, ${projects(all)}, none of them shown`
      : `, ${grouped(picked)} ${likeSaid(by)} of ${projects(all)}, ${sorts[by.sort]}`,
  ...elsewhereSaid(elsewhere),
];

/** Among the members, that members are shown says nothing more. */
const among = (by: Picked): Picked => (by.show === "members" ? { ...by, show: null } : by);

/** Whether nothing is picked out. */
export const isWhole = ({ show, find, lacks }: Picked): boolean => show === null && find === null && lacks === null;

/** "not ready with “wire”": what those that are picked out are like. */
export const likeSaid = ({ show, find, lacks }: Picked): string =>
  [
    show === null ? "" : shows[show],
    find === null ? "" : `with “${find}”`,
    lacks === null ? "" : `with nothing of ${lacks}`,
  ]
    .filter((part) => part !== "")
    .join(" ");

const projects = (all: number): string => `${grouped(all)} project${all === 1 ? "" : "s"}`;

const elsewhereSaid = (elsewhere: Zone["elsewhere"]): Rich =>
  elsewhere === null ? [] : ["; see ", { href: elsewhere.href, text: `page ${elsewhere.page}` }];

/** What can be picked out, each with its number: "All 1,000", "12 ready"; nothing to pick where nobody is like that. */
export function picksSaid(
  counts: ReadonlyMap<Show | null, number>,
  show: Show | null,
  hrefOf: (show: Show | null) => string,
): readonly PickView[] {
  return ([null, ...Object.keys(shows)] as (Show | null)[]).flatMap((it): readonly PickView[] => {
    const number = counts.get(it) ?? 0;
    if (number === 0 && it !== show && it !== null) return [];
    const text = it === null ? `All ${grouped(number)}` : `${grouped(number)} ${shows[it]}`;
    return [{ text, href: hrefOf(it), isOn: it === show }];
  });
}

type Pages = { readonly page: number; readonly rows: number; readonly total: number };

/** "51 to 100 of 988", and the rows of the pages before and after. */
export function pagesSaid({ page, rows, total }: Pages, hrefOf: (page: number) => string): PagesView | null {
  if (total <= rows) return null;
  const span = (of: number) => `${grouped((of - 1) * rows + 1)} to ${grouped(Math.min(of * rows, total))}`;
  const link = (of: number, word: string) =>
    of < 1 || (of - 1) * rows >= total ? null : { href: hrefOf(of), text: `${word}: ${span(of)}` };
  return {
    said: `${span(page)} of ${grouped(total)}`,
    before: link(page - 1, "Previous"),
    after: link(page + 1, "Next"),
  };
}
