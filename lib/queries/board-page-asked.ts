import { ALL, type Picked, type Show, type Sort, shows, sorts } from "../domain/board-picked";
import { type FieldError, Refusal } from "../domain/refusal";
import type { Look } from "../log/look";
import { linkTo } from "./reader";

/** Which page of the board, of which projects; and what else stands in its address, for the links to keep. */
export type PageAsked = Picked & {
  readonly page: number;
  readonly also: Readonly<Record<string, string | null>>;
};

/** The first page of all projects. */
export const FIRST: PageAsked = { ...ALL, page: 1, also: {} };

/** A page of the board as an address, with other parameters set. */
export const pageAddress = (
  look: Look,
  { page, show, find, lacks, sort, also }: PageAsked,
  other: PageAsked["also"] = {},
): string =>
  linkTo(look, "/", {
    show,
    find,
    lacks,
    sort: sort === "open" ? null : sort,
    page: page === 1 ? null : String(page),
    ...also,
    ...other,
  });

type Query = Readonly<Record<string, string | undefined>>;

/** The longest text that is sought. */
const LONGEST = 100;

/** The page that an address asks for. Refusal `bad-input` that names what is none. */
export function pageAsked({ page, show, find, lacks, sort, channel, ruler, try: again }: Query): PageAsked {
  const sought = find?.trim() || null;
  const wrong: FieldError[] = [];
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
  if (sort && !isSort(sort))
    wrong.push({
      path: "sort",
      message: `“${sort.slice(0, 40)}” is no order. Rows stand in one of these: ${Object.keys(sorts).join(", ")}.`,
    });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a text that no name can hold
  if (sought && (sought.length > LONGEST || /[\u0000-\u001f]/.test(sought)))
    wrong.push({ path: "find", message: `what is sought is one line of at most ${LONGEST} characters.` });
  if (wrong.length > 0)
    throw new Refusal("bad-input", `No row is shown: ${wrong.map((it) => it.message).join(" And ")}`, wrong);
  return {
    page: page ? Number(page) : 1,
    show: show && isShow(show) ? show : null,
    find: sought,
    lacks: lacks || null,
    sort: sort && isSort(sort) ? sort : "open",
    also: {
      channel: channel || null,
      ruler: ruler === "open" ? ruler : null,
      try: again === "again" ? again : null,
    },
  };
}

const isShow = (text: string): text is Show => Object.hasOwn(shows, text);
const isSort = (text: string): text is Sort => Object.hasOwn(sorts, text);
