import { appointmentsOf, holdersOf } from "./appointments";
import { conflictsOf } from "./combination/conflicts";
import { contributionOf, kernelsOf } from "./combination/parts";
import { conflictSaid } from "./explain/conflict";
import type { HandCount } from "./facts/governance";
import { type Condition, gateOf } from "./gate";
import { type Known, newest, rolesIn } from "./known";
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
      conflicts: conflictsWith(known, project, channel, members),
      members: members.length,
      voters,
      handCount,
      now: known.now,
    }),
  };
}

/** Why a project's candidate does not fit with the members that are in, one line each. Nothing clashes where nothing is built. */
export function conflictsWith(
  known: Known,
  project: string,
  channel: string,
  members: readonly string[],
): readonly string[] {
  if (!newest(known, `channel:${channel}`, "base")) return [];
  const kernels = kernelsOf(known, channel);
  const own = contributionOf(known, project, channel);
  return members.flatMap((member) =>
    conflictsOf(own, contributionOf(known, member, channel), kernels).map(conflictSaid),
  );
}
