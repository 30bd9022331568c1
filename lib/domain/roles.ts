import { isOpenToAll } from "./criterion";
import { type Act, permissions, type Rule } from "./permissions";
import type { Policy } from "./policy";
import { reviewRolesOf } from "./reviewers";
import { asksVoters } from "./uses";

const forVoters: readonly string[] = ["accept", "grant-waiver"] satisfies readonly Act[];

/**
 * The roles that somebody can be appointed to, as the permission table and the policies name them: a role that lets nobody do
 * anything here is none. Who accepts a claim is asked only where a policy has a second person's word or counts hands.
 */
export function rolesOf(policies: readonly Policy[]): readonly string[] {
  const hasVoters = policies.some(asksVoters);
  const named = Object.entries<Rule>(permissions)
    .filter(([act]) => !forVoters.includes(act) || hasVoters)
    .flatMap(([, { roles }]) => (typeof roles === "string" ? [] : roles));
  return [...new Set([...named, ...policies.flatMap(reviewRolesOf)])].filter((role) => !isOpenToAll(role));
}
