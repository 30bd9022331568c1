import { appointmentsOf, held } from "./appointments";
import { isOpenToAll } from "./criterion";
import type { BodyOf, Fact, FactKind, Saying, Stream } from "./fact";
import type { Instant } from "./instant";
import { type Known, rolesIn } from "./known";
import { type Act, permissions, type Rule } from "./permissions";
import { Refusal } from "./refusal";
import { reviewRolesIn } from "./reviewers";
import type { Speaker } from "./speaker";

declare const granted: unique symbol;

/** Leave to say facts of one kind in one stream: made by `allow` alone, so an author cannot be forged or a check forgotten. */
export type Permit<K extends FactKind> = {
  readonly speaker: Speaker;
  readonly kind: K;
  readonly stream: Stream;
  readonly [granted]: true;
};

export type Whose = { readonly project?: string; readonly channel?: string };

/**
 * Leave to do an act, or a Refusal `not-permitted` that says who could. Roles are read from appointments at the act's
 * instant; a token needs the act's scope, and its maker the role.
 */
export function allow<A extends Act>(
  facts: readonly Fact[],
  speaker: Speaker,
  act: A,
  whose: Whose,
  stream: Stream,
  now: Instant,
): Permit<(typeof permissions)[A]["says"]> {
  const why = whyNot(facts, speaker, act, whose, now);
  if (why) throw new Refusal("not-permitted", why);
  // The one place a permit is made: past the table's check.
  return { speaker, kind: permissions[act].says, stream } as Permit<(typeof permissions)[A]["says"]>;
}

/** The same for an act on a project: in its stream, by the roles of this instant. */
export const allowOn = <A extends Act>(
  known: Known,
  speaker: Speaker,
  act: A,
  whose: Whose & { readonly project: string },
): Permit<(typeof permissions)[A]["says"]> =>
  allow(rolesIn(known, whose.project), speaker, act, whose, `project:${whose.project}`, known.now);

/** Whether a speaker may do an act: what decides which forms a page shows. */
export const may = (facts: readonly Fact[], speaker: Speaker | null, act: Act, whose: Whose, now: Instant): boolean =>
  speaker !== null && whyNot(facts, speaker, act, whose, now) === null;

function whyNot(facts: readonly Fact[], speaker: Speaker, act: Act, whose: Whose, now: Instant): string | null {
  const rule: Rule = permissions[act];
  const { token, source, proof } = speaker;
  if (source) return whyNotOf(source, act, whose);
  if (proof) return RUNS_ALONE;
  if (token) {
    const needs = rule.scope ? `It needs the scope ${rule.scope}.` : "Sign in to do it.";
    if (!rule.scope || !token.scopes.includes(rule.scope))
      return `Not done: the token “${token.name}” is not made for this. ${needs}`;
    if (token.project !== null && token.project !== whose.project)
      return `Not done: the token “${token.name}” speaks for ${token.project} alone.`;
  }
  const appointments = appointmentsOf(facts);
  const holds = (role: string) => isOpenToAll(role) || held(appointments, speaker.handle, role, whose, now);
  if (rule.notIf?.some(holds))
    return `Not done: ${speaker.name} maintains this project, and ${rule.done} takes somebody else.`;
  if (rule.roles === "anybody signed in") return null;
  const roles = rule.roles === "its reviewers" ? reviewRolesIn(facts, whose, now) : rule.roles;
  if (roles.some(holds)) return null;
  if (roles.length === 0) return "Not done: the policy asks for no review.";
  return `Not done: ${rule.done} takes ${listOf(roles)}${whose.project ? ` of ${whose.project}` : ""}, and ${speaker.name} is not that today.`;
}

const RUNS_ALONE = "Not done: a source of CI brings the results of its runs, and does nothing else. Sign in to do it.";

/** A source of CI brings the runs of its own project, or of the base of its own channel, and does nothing else. */
function whyNotOf({ project, channel }: NonNullable<Speaker["source"]>, act: Act, whose: Whose): string | null {
  if (act !== "record-ci" && act !== "record-reference") return RUNS_ALONE;
  const isOwn = act === "record-ci" ? project !== null && project === whose.project : channel === whose.channel;
  if (isOwn && (act === "record-ci" || channel !== null)) return null;
  return project === null
    ? `Not done: this source speaks for the base of ${channel} alone.`
    : `Not done: this source speaks for ${project} alone.`;
}

const listOf = (roles: readonly string[]): string =>
  roles.map((role) => (role === "ci" ? "the CI" : `${/^[aeiou]/.test(role) ? "an" : "a"} ${role}`)).join(" or ");

/** A fact in the making: who, which kind and which stream come from the permit. */
export function say<K extends FactKind>(permit: Permit<K>, body: BodyOf<K>, at: Instant | null = null): Saying {
  const { speaker, kind, stream } = permit;
  // The union's members are matched by kind; the permit's kind and the body's type are one and the same K.
  return { kind, stream, actor: speaker.actor, via: speaker.via, at, body } as unknown as Saying;
}
