import { be } from "../domain/explain/tense";
import { listed } from "../domain/explain/words";
import { tenseOf } from "../domain/tense";
import { dayText } from "../domain/view/moment";
import type { Piece, Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import type { Entrant } from "./board-members";
import { linkTo } from "./reader";

const wentSaid = { graduate: "went into mainline", remove: "was removed", move: "moved on" } as const;

/** One line at the table's foot: what went on, what is no candidate, what is not on the board yet. Null where there is nothing. */
export function otherSaid(other: readonly Entrant[], look: Look): Rich | null {
  if (other.length === 0) return null;
  const link = ({ slug }: Entrant): Piece => ({ href: linkTo(look, `/projects/${slug}`), text: slug });
  const left = other.flatMap(
    (it): Rich =>
      it.membership.is === "left"
        ? [" ", link(it), ` ${wentSaid[it.membership.how]} on ${dayText(it.membership.at, look.now)}.`]
        : [],
  );
  const others = other.filter((it) => it.membership.is !== "left" && !it.registration.candidate);
  const tense = tenseOf(look);
  const early = other.filter((it) => it.membership.is !== "left" && it.registration.candidate);
  return [
    { b: "Past and other." },
    ...left,
    ...(others.length > 0
      ? [
          " ",
          ...listed(others.map(link)),
          ` ${be(tense, others.length)} no candidate${others.length === 1 ? "" : "s"} for the channel.`,
        ]
      : []),
    ...(early.length > 0
      ? [" ", ...listed(early.map(link)), ` ${be(tense, early.length)} known and not put forward yet.`]
      : []),
  ];
}
