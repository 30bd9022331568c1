import { type Appointment, held, inForce } from "./appointments";
import { isOpenToAll } from "./criterion";
import { type Fact, inForceOf, ofKind } from "./fact";
import type { Instant } from "./instant";
import type { Policy } from "./policy";

/** The roles whose holders review by a policy, each once; `anyone` where it leaves that open. */
export const reviewRolesOf = ({ criteria }: Pick<Policy, "criteria">): readonly string[] => [
  ...new Set(criteria.flatMap((criterion) => (criterion.kind === "review" ? [criterion.role] : []))),
];

/** The roles whose holders may review what is judged for a channel: those of its policy in force at an instant. */
export function reviewRolesIn(facts: readonly Fact[], channel: string | undefined, now: Instant): readonly string[] {
  const published = ofKind(facts, "policy").filter(
    ({ stream, course, at }) => stream === `channel:${channel}` && course === null && at <= now,
  );
  const policy = inForceOf(published)?.body.policy;
  return policy ? reviewRolesOf(policy) : [];
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
