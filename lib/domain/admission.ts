import { appointmentsOf, holdersOf } from "./appointments";
import type { HandCount } from "./facts/governance";
import { type Condition, gateOf } from "./gate";
import { type Known, rolesIn } from "./known";
import { membershipOf, membersOf } from "./membership";
import { judged } from "./project";
import type { Verdict } from "./verdict";

/** Everything the gate of an admission looks at, gathered from what is known now, and each of its conditions. */
export function admissionOf(
  known: Known,
  project: string,
  channel: string,
  handCount: HandCount | null,
): { readonly verdict: Verdict; readonly conditions: readonly Condition[] } {
  const verdict = judged(known, project, channel);
  const members = membersOf(known, channel).filter((slug) => slug !== project);
  const voters = new Set(holdersOf(appointmentsOf(rolesIn(known)), "voter", { channel }, known.now).map((it) => it.who))
    .size;
  const isMember = membershipOf(known, project, channel).is === "member";
  return {
    verdict,
    conditions: gateOf(verdict.policy.value.rule, {
      verdict,
      isMember,
      conflicts: conflictsWith(known, project, members),
      members: members.length,
      voters,
      handCount,
      now: known.now,
    }),
  };
}

/** Why a project's candidate does not fit with the members that are in, one line each. */
function conflictsWith(_known: Known, _project: string, _members: readonly string[]): readonly string[] {
  return [];
}
