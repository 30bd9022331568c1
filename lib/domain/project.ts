import type { CriterionKind, CriterionOf } from "./criterion";
import { answeredSaid } from "./explain/criterion";
import { type FactOf, inForceOf, type When } from "./fact";
import { existing, type Known, newest, worldOf } from "./known";
import { nearest } from "./manifest/nearest";
import { type Policy, tagsNamedBy } from "./policy";
import { followersOf } from "./policy-followers";
import { Refusal } from "./refusal";
import { type Verdict, verdictOf } from "./verdict";

/** The registration of a project in force, or a Refusal `not-found` with the nearest name. */
export function projectNamed(known: Known, slug: string): FactOf<"project"> {
  const registration = newest(known, `project:${slug}`, "project");
  if (registration) return registration;
  const near = nearest(slug, known.projects());
  throw new Refusal(
    "not-found",
    `There is no project called ${slug.slice(0, 60)}.${near ? ` Did you mean ${near}?` : ""}`,
  );
}

/** The channel that a project is judged for when nobody names one: the lowest in rank. Refusal `not-found` where there is none. */
export function channelNamed(known: Known, name?: string): string {
  const channels = known.channels();
  const channel = name === undefined ? channels[0] : channels.find((it) => it === name);
  if (channel === undefined)
    throw new Refusal(
      "not-found",
      name
        ? `There is no channel called ${name.slice(0, 60)}. There is: ${channels.join(", ") || "none yet"}.`
        : "There is no channel yet.",
    );
  return channel;
}

/** The policy in force of a channel, as the engine takes it: never of a course that practice has left. Undefined before its first version. */
export const policyOf = (known: Pick<Known, "stream" | "now">, channel: string): FactOf<"policy"> | undefined =>
  inForceOf(existing(known, `channel:${channel}`, "policy"));

/** The tags that a policy names by which anybody is judged, a member by an older one: set by the chair, not the maintainer. */
export const tagsNamed = (known: Known): readonly string[] => [
  ...new Set(known.channels().flatMap((channel) => judgingIn(known, channel).flatMap(tagsNamedBy))),
];

/** The newest version of a channel’s policy, and those that members are still judged by. */
const judgingIn = (known: Known, channel: string): readonly Policy[] =>
  [policyOf(known, channel)?.seq, ...followersOf(known, channel).keys()].flatMap((seq) => {
    const fact = seq === undefined ? undefined : known.entry(seq);
    return fact?.kind === "policy" ? [fact.body.policy] : [];
  });

/** The criterion with this key, of one kind where it is named; Refusal `not-found` or `bad-input` when it is not that. */
export function criterionNamed<K extends CriterionKind>(policy: Policy, key: string, kind?: K): CriterionOf<K> {
  const criterion = policy.criteria.find((it) => it.key === key);
  if (!criterion) {
    const near = nearest(
      key,
      policy.criteria.map((it) => it.key),
    );
    throw new Refusal(
      "not-found",
      `The policy ${policy.channel} ${policy.version} has no criterion ${key.slice(0, 60)}.${near ? ` Did you mean ${near}?` : ""}`,
    );
  }
  if (kind && criterion.kind !== kind)
    throw new Refusal("bad-input", `Not recorded: ${criterion.short} ${answeredSaid(criterion)}; nobody can mark it.`, [
      { path: "criterion", message: `${criterion.key} is of kind ${criterion.kind}.` },
    ]);
  return criterion as CriterionOf<K>;
}

/** The live verdict on a project, or a Refusal when the channel has no policy yet. */
export function judged(
  known: Known,
  project: string,
  channel: string,
  when: When = { upTo: known.head, now: known.now },
): Verdict {
  const verdict = verdictOf(worldOf(known, project, channel), project, channel, when);
  if (!verdict) throw new Refusal("not-found", `The channel ${channel} has no policy yet, so nothing is judged.`);
  return verdict;
}
