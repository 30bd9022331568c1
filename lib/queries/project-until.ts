import type { Fact } from "../domain/fact";
import { days, durationOf, type Instant } from "../domain/instant";
import type { Verdict } from "../domain/verdict";

const MINUTE = 60_000;

/** How long a reason is good for, and a waiver at most. */
const WORDS = [days(180), days(90)];

/**
 * Until when what is made of a world and its verdict stays as it is without a new fact: to the end of the minute, or sooner, to
 * the first instant at which the verdict ages, a fact of any kind gets too old for any criterion, or one begins or ends to hold.
 */
export function projectUntil(facts: readonly Fact[], verdict: Verdict, now: Instant): Instant {
  const ages = agesIn(facts);
  let least = Math.min(verdict.until ?? Number.POSITIVE_INFINITY, (Math.floor(now / MINUTE) + 1) * MINUTE);
  const ends = (at: Instant): void => {
    if (at > now && at < least) least = at;
  };
  for (const fact of facts) {
    ends(fact.at);
    for (const age of ages) ends(fact.at + age);
    for (const at of namedIn(fact)) ends(at);
  }
  return least;
}

/** Every age that a policy of the world names, or that holds for all. */
const agesIn = (facts: readonly Fact[]): readonly number[] => [
  ...new Set([
    ...WORDS,
    ...facts.flatMap((fact) =>
      fact.kind === "policy"
        ? fact.body.policy.criteria.flatMap((it) => {
            const age = it.kind === "attested" ? it.validFor : it.kind === "ci" ? it.maxAge : null;
            return age === null ? [] : (durationOf(age) ?? []);
          })
        : [],
    ),
  ]),
];

/** The instants that a fact names itself. */
function namedIn(fact: Fact): readonly Instant[] {
  if (fact.kind === "appointment") return [fact.body.from, fact.body.until].flatMap((it) => (it ? Date.parse(it) : []));
  if (fact.kind === "waiver") return fact.body.step === "ask" ? [Date.parse(fact.body.until)] : [];
  if (fact.kind !== "policy") return [];
  return fact.body.policy.criteria.flatMap((it) => (it.from ? Date.parse(it.from) : []));
}
