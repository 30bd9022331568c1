import { FOLDED_ABOVE } from "../domain/view/board-view";
import type { Look } from "../log/look";
import type { BoardAsked } from "./board";
import type { BoardAll } from "./board-all";

/**
 * What is asked for, less what changes nothing of the board, so that it is kept once however its address is written: a group
 * counts where criteria fold and one of them is in it, what was put away where there would be something to try.
 */
export function boardAsked(look: Look, all: BoardAll | null, { group, ...asked }: BoardAsked): BoardAsked {
  const criteria = all?.policy.criteria ?? [];
  const opens = criteria.length > FOLDED_ABOVE && criteria.some((it) => it.group === group);
  const isTryItDismissed = asked.isTryItDismissed || !look.practice || !look.isNow;
  return { ...asked, isTryItDismissed, ...(opens && { group }) };
}
