import fc from "fast-check";
import type { Fact, When } from "@/lib/domain/fact";
import { type Verdict, verdictOf } from "@/lib/domain/verdict";
import { canonical, verdictDigest } from "@/lib/formats/canonical";
import {
  aLog,
  anAdmission,
  anAppointment,
  anAttestation,
  aProject,
  aWithdrawal,
  published,
  short,
} from "../support/make";
import { aSource } from "../support/make-source";
import { aGrant, aWaiver } from "../support/make-waiver";
import { EARLIER, earlierPolicy, policies } from "./policies";
import {
  BASE_REPOSITORY,
  bases,
  candidates,
  chance,
  followedBy,
  halfDay,
  LIMITED,
  SOURCE,
  START,
  something,
  type ToCome,
  waiverAsked,
} from "./sayings";

/** A small world: a policy, a project, and what was said; judged when some of it is still unread or still to happen. */
export type World = { readonly facts: readonly Fact[]; readonly when: When };

const anyWorld: fc.Arbitrary<World> = fc
  .record({
    policy: policies(1),
    tags: fc.constantFrom<string[]>([], ["kernel"]),
    first: fc.tuple(candidates, chance(85)),
    base: fc.tuple(bases, chance(80)),
    areRevoked: chance(10),
    voters: chance(80),
    maintainer: chance(60),
    earlier: chance(80),
    isSoaking: chance(50),
    granted: fc.option(waiverAsked, { freq: 2 }),
    toCome: fc.array(something, { maxLength: 44, size: "max" }),
    now: fc.integer({ min: 16, max: 44 }).map(halfDay),
    unread: fc.nat({ max: 3 }),
  })
  .map(
    ({
      policy,
      tags,
      first,
      base,
      areRevoked,
      voters,
      maintainer,
      earlier,
      isSoaking,
      granted,
      toCome,
      now,
      unread,
    }) => {
      const given: Fact[] = [published(policy), aProject("wireguard", tags), ...sources];
      if (areRevoked) given.push(aWithdrawal(SOURCE, { at: START }), aWithdrawal(LIMITED, { at: START }));
      if (voters) given.push(anAppointment("voter", "voter"), anAppointment("second voter", "voter"));
      if (earlier) given.push(published(earlierPolicy, { stream: `channel:${EARLIER}` }));
      if (maintainer) given.push(anAppointment("maintainer", "maintainer"));
      if (isSoaking) given.push(...soaking);
      if (granted) {
        const ask = given.push(anAppointment("asker", "maintainer"), aWaiver(granted, { by: "asker", at: START }));
        given.push(...["voter", "second voter"].map((by) => aGrant(ask, by, { at: START })));
      }
      if (base[1]) given.push({ ...base[0], at: START, recordedAt: START });
      if (first[1]) given.push({ ...first[0], at: START, recordedAt: START });
      const facts = aLog(...followedBy(aLog(...given), toCome));
      return { facts, when: { upTo: Math.max(2, facts.length - unread), now }, [fc.toStringMethod]: linesOf };
    },
  );

/** Who may speak for its CI from the beginning, and for the base's. */
const sources: readonly Fact[] = [
  aSource({}, { at: START }),
  aSource({ repository: BASE_REPOSITORY }, { at: START, stream: "channel:testing", by: "chair" }),
  aSource({ workflow: "ci.yml", environment: "ci" }, { at: START }),
];

/** In the earlier channel, and ready there for ten days. */
const soaking: readonly Fact[] = [
  anAttestation("soaked", {}, { at: START }),
  {
    ...anAdmission("wireguard", null, { at: START }),
    body: { ...anAdmission("wireguard", null).body, channel: EARLIER },
  } as Fact,
];

/** A world as a counter-example prints it: a line a fact. */
function linesOf(this: World): string {
  const lines = this.facts.map(({ seq, at, kind, stream, actor, course, body }) =>
    [seq, short(at), kind, stream, actor.id, course, JSON.stringify(body)].filter((it) => it !== null).join(" "),
  );
  return [`now ${short(this.when.now)}, up to ${this.when.upTo}`, ...lines, ""].join("\n");
}

/** Without the liking for smallest values, at which little is known: every day and every number of facts is as likely. */
export const world = fc.noBias(anyWorld);

export const judge = (facts: readonly Fact[], when: When): Verdict => {
  const verdict = verdictOf({ facts }, "wireguard", "testing", when);
  if (!verdict) throw new Error("Every world has a policy.");
  return verdict;
};
export const judgeWorld = ({ facts, when }: World): Verdict => judge(facts, when);
export const digestOf = (verdict: Verdict): string => verdictDigest(verdict);
/** All that a verdict says, as one text. */
export const textOf = (verdict: Verdict): string => canonical(JSON.parse(JSON.stringify(verdict)));
/** unmet < unknown, pending, stale < met, waived, not applicable. */
export const rankOf = (is: string): number =>
  is === "unmet" ? 0 : is === "met" || is === "waived" || is === "not applicable" ? 2 : 1;
/** The world with more facts, all known. */
export const grown = (it: World, ...more: readonly Fact[]): World => {
  const all = followedBy(
    it.facts,
    more.map((fact) => () => fact),
  );
  return { ...it, facts: all, when: { ...it.when, upTo: all.length } };
};
/** The world with more said after all that it holds, whether that is known or not. */
export const followedAfter = (it: World, toCome: readonly ToCome[]): World => ({
  ...it,
  facts: followedBy(it.facts, toCome),
});
/** The world with all of its facts known. */
export const settled = (it: World): World => ({ ...it, when: { ...it.when, upTo: it.facts.length } });
