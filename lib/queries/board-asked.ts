import type { Policy } from "../domain/policy";
import { Refusal } from "../domain/refusal";
import { FOLDED_ABOVE } from "../domain/view/board-view";
import type { Look } from "../log/look";
import type { BoardAsked } from "./board";

/**
 * What is asked for, less what changes nothing of the board, so that it is kept once however its address is written: a group
 * counts where criteria fold and one of them is in it, what was put away where there would be something to try. Refusal
 * `bad-input` for a criterion that the policy does not have.
 */
export function boardAsked(look: Look, policy: Policy | null, { group, ...asked }: BoardAsked): BoardAsked {
  const criteria = policy?.criteria ?? [];
  const { lacks = null } = asked.page ?? {};
  if (policy && lacks !== null && !criteria.some((it) => it.key === lacks))
    throw new Refusal(
      "bad-input",
      `No row is shown: the policy ${policy.channel} ${policy.version} has no criterion ${lacks.slice(0, 40)}.`,
      [{ path: "lacks", message: `There is: ${criteria.map((it) => it.key).join(", ")}.` }],
    );
  const opens = criteria.length > FOLDED_ABOVE && criteria.some((it) => it.group === group);
  const isTryItDismissed = asked.isTryItDismissed || !look.practice || !look.isNow;
  return { ...asked, isTryItDismissed, ...(opens && { group }) };
}
