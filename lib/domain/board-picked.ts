import type { Counted } from "./board-sums";
import type { Instant } from "./instant";
import type { VerdictOutcome } from "./verdict";

/** What can be picked out of a board by its address, and how it is called. */
export const shows = {
  members: "in the channel",
  ready: "ready",
  undetermined: "undetermined",
  "not-ready": "not ready",
  "not-evaluable": "not evaluable",
} as const;
export type Show = keyof typeof shows;

/** In which order rows stand, the members before the others in each. */
export const sorts = { open: "fewest open first", name: "by name", changed: "what changed last first" } as const;
export type Sort = keyof typeof sorts;

/** Which projects of a board have rows, and in which order. */
export type Picked = {
  readonly show: Show | null;
  /** What their slugs, names or short names hold, in any capitals. */
  readonly find: string | null;
  /** The criterion of which nobody has anything for them. */
  readonly lacks: string | null;
  readonly sort: Sort;
};

/** All of them, fewest open first. */
export const ALL: Picked = { show: null, find: null, lacks: null, sort: "open" };

/** What of a project its place on the board goes by. */
export type Placed = {
  readonly slug: string;
  readonly isMember: boolean;
  readonly outcome: VerdictOutcome;
  readonly musts: number;
  readonly open: number;
  /** When its verdict turned last. */
  readonly turned: Instant;
  /** Its slug, name and short name in lower case. */
  readonly search: string;
  /** The criteria of which nobody has anything. */
  readonly lacking: ReadonlySet<string>;
};

/** How many projects hold what is sought and lack what is asked for, whatever is shown of them. */
export function countedIn(placed: readonly Placed[], picked: Picked): readonly Counted[] {
  const counted = new Map<string, Counted>();
  for (const { isMember, outcome } of placed.filter((it) => holds(it, picked))) {
    const key = `${isMember} ${outcome}`;
    counted.set(key, { isMember, outcome, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()];
}

/** Those that are picked, in their order: what a page of them is cut from. */
export const pickedIn = <P extends Placed>(placed: readonly P[], picked: Picked): readonly P[] =>
  placed
    .filter((it) => holds(it, picked) && isOf(picked.show, it))
    .sort((a, b) => Number(b.isMember) - Number(a.isMember) || before[picked.sort](a, b) || bySlug(a, b));

/** Whether what is counted or placed is shown. */
export const isOf = (show: Show | null, it: Pick<Placed, "isMember" | "outcome">): boolean =>
  show === null || (show === "members" ? it.isMember : it.outcome === shows[show]);

const holds = (it: Placed, { find, lacks }: Picked): boolean =>
  (find === null || it.search.includes(find.toLowerCase())) && (lacks === null || it.lacking.has(lacks));

const bySlug = (a: Placed, b: Placed): number => (a.slug < b.slug ? -1 : 1);

/** The same orders as lib/db/board-page.ts asks for. */
const before: Readonly<Record<Sort, (a: Placed, b: Placed) => number>> = {
  open: (a, b) => a.open - b.open || b.musts - b.open - (a.musts - a.open),
  name: () => 0,
  changed: (a, b) => b.turned - a.turned,
};
