import { be } from "../domain/explain/tense";
import { grouped, listed } from "../domain/explain/words";
import type { Membership } from "../domain/membership";
import { tenseOf } from "../domain/tense";
import { dayText } from "../domain/view/moment";
import type { Piece, Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { linkTo } from "./reader";

/** Some by name, of so many. */
type Some<T> = { readonly count: number; readonly some: readonly T[] };
type Left = { readonly slug: string; readonly membership: Extract<Membership, { is: "left" }> };

/** The registered projects that have no row: those that left, those that are no candidates, those that are not put forward yet. */
export type Others = { readonly left: Some<Left>; readonly none: Some<string>; readonly early: Some<string> };

/** So many of each are named; of more the first by name, and how many more there are. */
export const NAMED = 40;

/** Of a list in the order of the log: all of it where it is short, else its first by name. */
export function someOf<T>(list: readonly T[], nameOf: (it: T) => string): Some<T> {
  if (list.length <= NAMED) return { count: list.length, some: list };
  const byName = [...list].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return { count: list.length, some: byName.slice(0, NAMED) };
}

/** One line at the table's foot: what went on, what is no candidate, what is not on the board yet. Null where there is nothing. */
export function otherSaid({ left, none, early }: Others, look: Look): Rich | null {
  if (left.count + none.count + early.count === 0) return null;
  const link = (slug: string): Piece => ({ href: linkTo(look, `/projects/${slug}`), text: slug });
  const tense = tenseOf(look);
  const more = (of: Some<unknown>): readonly Piece[] =>
    of.count > of.some.length ? [`${grouped(of.count - of.some.length)} more`] : [];
  return [
    { b: "Past and other." },
    ...left.some.flatMap(
      ({ slug, membership }): Rich => [
        " ",
        link(slug),
        ` ${membership.into === null ? wentSaid[membership.how] : `graduated into ${membership.into}`} on ${dayText(membership.at, look.now)}.`,
      ],
    ),
    ...(more(left).length > 0 ? [` So did ${grouped(left.count - left.some.length)} more.`] : []),
    ...(none.count > 0
      ? [
          " ",
          ...listed([...none.some.map(link), ...more(none)]),
          ` ${be(tense, none.count)} no candidate${none.count === 1 ? "" : "s"} for the channel.`,
        ]
      : []),
    ...(early.count > 0
      ? [
          " ",
          ...listed([...early.some.map(link), ...more(early)]),
          ` ${be(tense, early.count)} known and not put forward yet.`,
        ]
      : []),
  ];
}

const wentSaid = { graduate: "went into mainline", remove: "was removed", move: "moved on" } as const;
