import { isOpenToAll } from "./criterion";
import { permissions, type Rule } from "./permissions";
import type { Policy } from "./policy";
import { reviewRolesOf } from "./reviewers";
import { votesBy } from "./uses";

/**
 * The roles that somebody can be appointed to, as the permission table and the policies name them: a role that lets nobody do
 * anything here is none. Who accepts a claim is asked only where a policy has a second person's word or counts hands.
 */
export function rolesOf(policies: readonly Policy[]): readonly string[] {
  const hasVoters = policies.some(
    ({ rule, criteria }) => votesBy(rule) || criteria.some((it) => it.kind === "attested" && it.secondPerson),
  );
  const named = Object.entries<Rule>(permissions)
    .filter(([act]) => act !== "accept" || hasVoters)
    .flatMap(([, { roles }]) => (typeof roles === "string" ? [] : roles));
  return [...new Set([...named, ...policies.flatMap(reviewRolesOf)])].filter((role) => !isOpenToAll(role));
}
