import { appointmentsOf, holdersOf, sameHouse } from "./appointments";
import { conflictsOf } from "./combination/conflicts";
import { contributionOf, kernelsOf, memberContributionOf } from "./combination/parts";
import { type Deciding, judgedLive, type LiveVerdict } from "./decisive";
import { notAsked } from "./entrants";
import { conflictSaid } from "./explain/conflict";
import type { HandCount } from "./facts/governance";
import { type Condition, conditionsOf, type GateShown, gateOf } from "./gate";
import { type Known, newest, rolesIn } from "./known";
import { membershipOf, membersOf } from "./membership";
import { judged, projectNamed } from "./project";
import { usesOf } from "./uses";
import type { Verdict } from "./verdict";

/** Everything the gate of an admission looks at, gathered from what is known under the lock, and each of its conditions. */
export function admissionOf(
  known: Deciding,
  project: string,
  channel: string,
  handCount: HandCount | null,
): { readonly verdict: LiveVerdict; readonly conditions: readonly Condition[] } {
  const verdict = judgedLive(known, project, channel);
  return {
    verdict,
    conditions: gateOf(verdict.policy.value.rule, { ...shownOf(known, verdict, project, channel, handCount), verdict }),
  };
}

/** The conditions of an admission as a page shows them before anybody has counted hands. */
export function gateShown(known: Known, project: string, channel: string): readonly Condition[] {
  const verdict = judged(known, project, channel);
  return conditionsOf(verdict.policy.value.rule, shownOf(known, verdict, project, channel, null));
}

/** What every gate asks of a verdict, whoever decides: that it is ready, and fits with the members. */
export const fitOf = (known: Known, verdict: Verdict, project: string, channel: string): readonly Condition[] =>
  conditionsOf({ decidedBy: "chair" }, shownOf(known, verdict, project, channel, null)).filter(
    ({ key }) => key === "verdict" || key === "combination",
  );

function shownOf(
  known: Known,
  verdict: Verdict,
  project: string,
  channel: string,
  handCount: HandCount | null,
): GateShown {
  const members = membersOf(known, channel).filter((slug) => slug !== project);
  const { rule } = verdict.policy.value;
  const isPerOrganisation = rule.decidedBy === "hand count" && rule.perOrganisation;
  const membership = membershipOf(known, project, channel);
  return {
    verdict,
    isMember: membership.is === "member",
    notAsked: notAsked(known, project, channel, projectNamed(known, project).body, membership),
    conflicts: usesOf(known, channel).builds ? conflictsWith(known, project, channel, members) : null,
    members: members.length,
    voters: votersOf(known, channel, isPerOrganisation),
    handCount,
    now: known.now,
  };
}

/** How many votes there are: one for each voter, or one for each of their organisations; who has none speaks for one. */
function votersOf(known: Known, channel: string, isPerOrganisation: boolean): number {
  const holders = holdersOf(appointmentsOf(rolesIn(known)), "voter", { channel }, known.now);
  return new Set(
    holders.map(({ who, organisation }) =>
      isPerOrganisation && organisation?.trim() ? `organisation ${sameHouse(organisation)}` : `person ${who}`,
    ),
  ).size;
}

/** Why a project's candidate does not fit with what the members have in the channel, one line each. Nothing clashes where nothing is built. */
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
    conflictsOf(own, memberContributionOf(known, member, channel), kernels).map(conflictSaid),
  );
}
