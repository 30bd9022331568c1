import { type Fact, type FactOf, inForceOf, isLater, ofKind, type Seq } from "./fact";
import { days, type Instant } from "./instant";
import type { Known } from "./known";
import { membershipOf } from "./membership";
import type { Policy } from "./policy";

type Published = FactOf<"policy">;
/** Since when, and by which decision, a project is in the channel; null: it is not. */
type Member = { readonly since: Instant; readonly seq: Seq } | null;

/** By which version a project is judged, and the newer one that takes its place by time alone; null where none does. */
type InForce = {
  readonly policy: Published;
  readonly next: { readonly policy: Published; readonly from: Instant } | null;
};

/**
 * The version that a project is judged by (decision.md: publishing a version gives current members its `migrationDays`).
 * 1. Who is no member is judged by the newest at once, whatever its `migrationDays`.
 * 2. A version that was there when the member came in binds it from the beginning; so does the first of all, which follows none.
 * 3. Any other binds the member from its own `at` plus its own `migrationDays`.
 * 4. Of the versions that bind by now the highest counts. So one with a shorter time overtakes an older one that still waits,
 *    which is then never asked of the member; one with a longer time leaves the older its turn.
 * 5. What follows is the first of the higher ones to bind, of several at one instant the highest.
 * `published` are those known and happened by `now`, of one number the one published first. Undefined before the first version.
 */
export function inForceFor(published: readonly Published[], member: Member, now: Instant): InForce | undefined {
  const newest = inForceOf(published);
  if (!newest || !member || published.length === 1) return newest && { policy: newest, next: null };
  const bound = inOrder(published).map((policy, place) => ({ policy, from: bindsFrom(policy, place, member) }));
  const place = bound.findLastIndex(({ from }) => from <= now);
  const [inForce, ...toCome] = bound.slice(place);
  if (!inForce) return undefined;
  const first = Math.min(...toCome.map(({ from }) => from));
  return { policy: inForce.policy, next: toCome.findLast(({ from }) => from === first) ?? null };
}

function bindsFrom({ seq, at, body }: Published, place: number, member: NonNullable<Member>): Instant {
  const isThere = place === 0 || !isLater({ at, seq }, { at: member.since, seq: member.seq });
  return isThere ? at : at + days(body.policy.migrationDays);
}

/** Each version once, lowest first. */
const inOrder = (published: readonly Published[]): readonly Published[] =>
  [...new Set(published.map(({ body }) => body.policy.version))]
    .sort((a, b) => a - b)
    .flatMap((version) => inForceOf(published.filter(({ body }) => body.policy.version === version)) ?? []);

/** The version that a project is judged by in a channel, and what follows. Undefined where the channel has no policy yet. */
export function inForceOn(known: Pick<Known, "stream" | "now">, project: string, channel: string): InForce | undefined {
  const published = publishedIn(known, channel);
  const membership = published.length > 1 ? membershipOf(known, project, channel) : null;
  return inForceFor(published, membership?.is === "member" ? membership : null, known.now);
}

/** A channel’s stream may hold a hundred thousand runs and is asked for every row of a board: its versions are found once. */
const found = new WeakMap<readonly Fact[], { readonly length: number; readonly published: readonly Published[] }>();

function publishedIn({ stream, now }: Pick<Known, "stream" | "now">, channel: string): readonly Published[] {
  const facts = stream(`channel:${channel}`);
  const kept = found.get(facts);
  const published = kept?.length === facts.length ? kept.published : ofKind(facts, "policy");
  if (published !== kept?.published) found.set(facts, { length: facts.length, published });
  return published.filter(({ course, at }) => course === null && at <= now);
}

/** What a project is asked in a channel: by the version that it is judged by, and by the newest, which it may answer ahead. */
export function askedOf(known: Pick<Known, "stream" | "now">, project: string, channel: string): readonly Policy[] {
  const inForce = inForceOn(known, project, channel)?.policy.body.policy;
  const newest = inForceOf(publishedIn(known, channel))?.body.policy;
  return [...new Set([inForce, newest])].filter((it) => it !== undefined);
}

/** A member that is given days to follow: the version it is judged by, until when, and the version that is next. */
export type Migration = { readonly version: number; readonly until: Instant; readonly next: number };

/** Null for whoever is judged by the newest version already. */
export function migrationOf(known: Pick<Known, "stream" | "now">, project: string, channel: string): Migration | null {
  const found = inForceOn(known, project, channel);
  if (!found?.next) return null;
  const { version } = found.policy.body.policy;
  return { version, until: found.next.from, next: found.next.policy.body.policy.version };
}
