import type { CriterionOf } from "../criterion";
import type { Evidence } from "../evidence";
import { memberIn } from "../membership";
import type { Read } from "./standing";

/**
 * The standing of a needs criterion (decision.md, "needs"): another project is in the channel.
 * 1. The project is the needed one itself: not applicable.
 * 2. The needed project is a member: met, by the decision that let it in.
 * 3. Else unknown, needs: nothing of this project's own is wrong.
 */
export function readNeeds(criterion: CriterionOf<"needs">, evidence: Evidence): Read {
  const { project } = criterion;
  const isItself = project === evidence.project;
  const member = isItself ? null : memberIn(evidence.decisionsOn(project), project, evidence.channel);
  const detail = { of: "needs", project, memberSince: member?.since ?? null } as const;
  const settled = isItself || member !== null;
  return {
    standing: {
      is: isItself ? "not applicable" : member ? "met" : "unknown",
      cause: settled ? null : "needs",
      used: member ? [member.seq] : [],
      until: null,
      whoCanAct: settled ? [] : ["chair"],
      detail,
    },
    ignored: [],
  };
}
