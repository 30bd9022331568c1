import fc from "fast-check";
import type { Criterion } from "@/lib/domain/criterion";
import type { Fact } from "@/lib/domain/fact";
import { chance } from "../laws/sayings";
import { aCriterion, aPolicy, published } from "../support/make";

/** Policies of two channels: in the first a project soaks before the second. */
const obligation = fc.constantFrom("must", "must", "should");
const validFor = fc.constantFrom("P4D", "P6DT12H", "P60D");
const attested = (key: string): fc.Arbitrary<Criterion> =>
  fc
    .record({
      obligation,
      validFor,
      secondPerson: chance(25),
      binds: fc.constantFrom("project", "project", "content"),
      waivable: chance(80),
      evidence: fc.constantFrom("none", "none", "text"),
      from: fc.constantFrom(undefined, undefined, "2017-07-09T00:00:00.000Z"),
    })
    .map((rule) => aCriterion("attested", key, rule));
const ci = fc
  .record({ obligation, maxAge: validFor, streak: fc.constantFrom(1, 1, 2) })
  .map((rule) => aCriterion("ci", "ci", rule));
const review = fc
  .record({ obligation, count: fc.constantFrom(1, 2), waivable: chance(80) })
  .map((rule) => aCriterion("review", "review", rule));
const soak = fc
  .record({ obligation, days: fc.integer({ min: 1, max: 6 }), waivable: chance(80), channel: fc.constant("testing") })
  .map((rule) => aCriterion("soak", "soak", rule));
const needs = fc
  .record({ obligation, project: fc.constantFrom("landlock", "landlock", "wireguard") })
  .map((rule) => aCriterion("needs", "needs", rule));

const policyOf = (channel: "testing" | "mainline", version: number) => {
  const first = fc.tuple(attested("readme"), fc.oneof(attested("talk"), ci, review));
  const own = channel === "testing" ? fc.tuple(attested("more"), needs) : fc.tuple(soak, needs, attested("more"));
  return fc
    .tuple(
      fc.tuple(first, own).chain(([some, more]) =>
        fc.shuffledSubarray<Criterion>([...some, ...more], {
          minLength: 1,
          maxLength: channel === "testing" ? 2 : 4,
        }),
      ),
      fc.constantFrom(0, 3, 7),
    )
    .map(([criteria, migrationDays]) => aPolicy(criteria, { channel, version, migrationDays }));
};
export const publication = (channel: "testing" | "mainline", version: number): fc.Arbitrary<Fact> =>
  policyOf(channel, version).map((policy) => published(policy, { stream: `channel:${channel}` }));
