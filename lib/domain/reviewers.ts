import { type Appointment, held, inForce } from "./appointments";
import { isOpenToAll } from "./criterion";
import { type Fact, inForceOf, ofKind } from "./fact";
import type { Instant } from "./instant";
import { memberIn } from "./membership";
import type { Policy } from "./policy";
import { inForceFor } from "./policy-in-force";

/** The roles whose holders review by a policy, each once; `anyone` where it leaves that open. */
export const reviewRolesOf = ({ criteria }: Pick<Policy, "criteria">): readonly string[] => [
  ...new Set(criteria.flatMap((criterion) => (criterion.kind === "review" ? [criterion.role] : []))),
];

/**
 * The roles whose holders may review a project, or anything where none is named: those of the version of the channel’s policy
 * that it is judged by at an instant, and of the newest.
 */
export function reviewRolesIn(
  facts: readonly Fact[],
  { project, channel }: { readonly project?: string | undefined; readonly channel?: string | undefined },
  now: Instant,
): readonly string[] {
  const isThere = ({ course, at }: Fact) => course === null && at <= now;
  const published = ofKind(facts.filter(isThere), "policy").filter(({ stream }) => stream === `channel:${channel}`);
  const decisions = ofKind(facts.filter(isThere), "decision");
  const member = project && channel ? memberIn(decisions, project, channel) : null;
  const versions = [inForceFor(published, member, now)?.policy, inForceOf(published)];
  return [...new Set(versions.flatMap((it) => (it ? reviewRolesOf(it.body.policy) : [])))];
}

type Whose = { readonly project: string; readonly channel: string };

/** Whether somebody may review a project by a role: holds it, where it is one, and does not maintain the project. */
export const mayReviewBy = (
  appointments: readonly Appointment[],
  who: string,
  role: string,
  whose: Whose,
  now: Instant,
): boolean =>
  !held(appointments, who, "maintainer", whose, now) &&
  (isOpenToAll(role) || held(appointments, who, role, whose, now));

/** Those among the appointed who may review a project by a role, each once: where anybody may, everybody with a role. */
export const reviewersOf = (
  appointments: readonly Appointment[],
  role: string,
  whose: Whose,
  now: Instant,
): readonly Appointment[] => {
  const able = appointments.filter((it) => inForce(it, now) && mayReviewBy(appointments, it.who, role, whose, now));
  return able.filter((it, place) => able.findIndex((other) => other.who === it.who) === place);
};
