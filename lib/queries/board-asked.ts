import type { Policy } from "../domain/policy";
import { FOLDED_ABOVE } from "../domain/view/board-view";
import type { Look } from "../log/look";
import type { BoardAsked } from "./board";

/**
 * What is asked for, less what changes nothing of the board, so that it is kept once however its address is written: a group
 * counts where criteria fold and one of them is in it, what was put away where there would be something to try.
 */
export function boardAsked(look: Look, policy: Policy | null, { group, ...asked }: BoardAsked): BoardAsked {
  const criteria = policy?.criteria ?? [];
  const opens = criteria.length > FOLDED_ABOVE && criteria.some((it) => it.group === group);
  const isTryItDismissed = asked.isTryItDismissed || !look.practice || !look.isNow;
  return { ...asked, isTryItDismissed, ...(opens && { group }) };
}
