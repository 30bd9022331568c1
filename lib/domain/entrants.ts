import { appointmentsOf, holdersOf } from "./appointments";
import { NAMED } from "./criterion";
import type { Fact, FactOf } from "./fact";
import type { Instant } from "./instant";
import { type Known, newest } from "./known";
import { hasStayed, type Membership, membershipOf } from "./membership";
import { channelsBefore } from "./policy";
import { policyOf } from "./project";
import { kindIn } from "./streams";
import type { Verdict } from "./verdict";

/** A registered project and where it stands to a channel. */
export type Registered = {
  readonly slug: string;
  readonly registration: FactOf<"project">["body"];
  readonly membership: Membership;
  /** Why it is not asked to come in; null where it is, and of a member. */
  readonly notAsked: NotAsked | null;
  /** Whether it has a row on the channel's board: in the channel, or asked to come in. */
  readonly isShown: boolean;
};

/** Every registered project, in the order of the log. */
export const registeredIn = (known: Known, channel: string): readonly Registered[] =>
  known.projects().flatMap((slug) => registeredAs(known, slug, channel) ?? []);

/** One project as it is registered; null where it is not. */
export function registeredAs(known: Pick<Known, "stream" | "now">, slug: string, channel: string): Registered | null {
  const registration = newest(known, `project:${slug}`, "project")?.body;
  if (!registration) return null;
  const membership = membershipOf(known, slug, channel);
  const why = membership.is === "member" ? null : notAsked(known, slug, channel, registration, membership);
  return { slug, registration, membership, notAsked: why, isShown: why === null };
}

/**
 * Why a project is not asked to come in, and since or until when: it left, is no candidate, comes on the board later, or is not
 * in the channel where it is to stay first.
 */
export type NotAsked =
  | { readonly why: "left" | "no candidate" | "later"; readonly at: Instant | null }
  | { readonly why: "not in before"; readonly at: null; readonly channel: string };

/** Null for a project that is asked to come in. */
export function notAsked(
  known: Pick<Known, "stream" | "now">,
  slug: string,
  channel: string,
  registration: Registered["registration"],
  membership: Membership,
): NotAsked | null {
  const from = Date.parse(registration.boardFrom);
  if (membership.is === "left") return { why: "left", at: membership.at };
  if (!registration.candidate) return { why: "no candidate", at: null };
  if (from > known.now) return { why: "later", at: from };
  const before = channelsBefore(policyOf(known, channel)?.body.policy);
  const lacking = before.find((it) => !hasStayed(membershipOf(known, slug, it)));
  return lacking === undefined ? null : { why: "not in before", at: null, channel: lacking };
}

/** Who maintains a project at an instant: somebody, a seat that Slipway made for practice people, who are nobody, or nobody. */
export type Maintained = "by somebody" | "by a seat" | "by nobody";

export function maintained(known: Pick<Known, "stream" | "now">, slug: string): Maintained {
  const facts = [known.stream("instance"), known.stream(`project:${slug}`)].flatMap((stream): readonly Fact[] => [
    ...kindIn(stream, "appointment"),
    ...kindIn(stream, "withdrawal"),
  ]);
  const seats = holdersOf(appointmentsOf(facts), "maintainer", { project: slug }, known.now);
  if (seats.length === 0) return "by nobody";
  const ours = new Set(facts.flatMap((it) => (it.kind === "appointment" && it.actor.kind === "slipway" ? it.seq : [])));
  return seats.some((it) => !ours.has(it.seq)) ? "by somebody" : "by a seat";
}

/**
 * Whether a project is orphaned: the record names no lead, and nobody maintains it. Practice people are nobody's name: there
 * the criterion that asks for one decides.
 */
export const isOrphaned = (
  registration: Pick<Registered["registration"], "leads">,
  { standings }: Pick<Verdict, "standings">,
  by: Maintained,
): boolean =>
  registration.leads.length === 0 &&
  (by === "by nobody" || (by === "by a seat" && standings.some((s) => s.key === NAMED && s.is === "unknown")));
