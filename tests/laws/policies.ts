import fc from "fast-check";
import type { Criterion } from "@/lib/domain/criterion";
import type { Policy } from "@/lib/domain/policy";
import type { Target } from "@/lib/domain/target";
import { aCriterion, aPolicy } from "../support/make";

/** Policies of one to six criteria, of every kind, with every rule that a kind has. */
export const attestedKeys = ["readme", "hardened"] as const;
export const keys = [...attestedKeys, "ci-build", "ci-boot", "sig-review", "yml", "kernel", "soak", "needs"] as const;

/** The channel in which projects soak, and what it asks: something that `testing` does not. */
export const EARLIER = "edge";
export const earlierPolicy: Policy = aPolicy([aCriterion("attested", "soaked", { validFor: "P10D" })], {
  channel: EARLIER,
});

const obligation = fc.constantFrom("must", "must", "should", "should", "may");
const validFor = fc.constantFrom("P4D", "P10D", "P10D", "P90D");

const shared = {
  obligation,
  appliesTo: fc.constantFrom<string[]>([], [], [], ["kernel"]),
  from: fc.constantFrom(undefined, undefined, undefined, "2017-07-17T00:00:00.000Z"),
};
const attested = (key: string): fc.Arbitrary<Criterion> =>
  fc
    .record({
      ...shared,
      evidence: fc.constantFrom("none", "none", "text"),
      binds: fc.constantFrom("project", "content"),
      naAllowed: fc.boolean(),
      secondPerson: fc.boolean(),
      validFor,
    })
    .map((rule) => aCriterion("attested", key, rule));
export const x86: Target = { arch: "x86_64" };
export const arm: Target = { arch: "aarch64" };
const ci = (key: string, ...checks: readonly [string, string]): fc.Arbitrary<Criterion> =>
  fc
    .record({
      ...shared,
      checks: fc.constantFrom(checks.slice(0, 1), [...checks]),
      targets: fc.constantFrom<Target[]>([x86], [x86], [x86, arm]),
      origins: fc.constantFrom<("proved" | "posted")[]>(["proved", "posted"], ["proved"]),
      maxAge: validFor,
      streak: fc.integer({ min: 1, max: 3 }),
      window: fc.integer({ min: 1, max: 4 }),
      maxFail: fc.integer({ min: 0, max: 1 }),
    })
    .map((rule) => aCriterion("ci", key, rule));
const review: fc.Arbitrary<Criterion> = fc
  .record({ ...shared, count: fc.integer({ min: 1, max: 2 }) })
  .map((rule) => aCriterion("review", "sig-review", rule));
const yml: fc.Arbitrary<Criterion> = fc
  .record({ ...shared, rule: fc.constantFrom("loads", "pinned", "trust", "fresh") })
  .map((rule) => aCriterion("manifest", "yml", rule));
const kernel: fc.Arbitrary<Criterion> = fc
  .record({ ...shared, arch: fc.constantFrom<string[]>(["x86_64"], ["x86_64"], ["aarch64"]) })
  .map((rule) =>
    aCriterion("kernel", "kernel", {
      ...rule,
      symbols: [{ symbol: "BUG_ON_DATA_CORRUPTION", want: "y", from: "4.10" }],
    }),
  );

const soak: fc.Arbitrary<Criterion> = fc
  .record({ ...shared, days: fc.integer({ min: 1, max: 5 }), waivable: fc.boolean() })
  .map((rule) => aCriterion("soak", "soak", { ...rule, channel: EARLIER }));
const needs: fc.Arbitrary<Criterion> = fc
  .record({ ...shared, project: fc.constantFrom("landlock", "landlock", "landlock", "wireguard") })
  .map((rule) => aCriterion("needs", "needs", rule));

const criteria: fc.Arbitrary<readonly Criterion[]> = fc
  .tuple(
    ...attestedKeys.map(attested),
    ci("ci-build", "build", "boot"),
    ci("ci-boot", "boot", "build"),
    review,
    yml,
    kernel,
    soak,
    needs,
  )
  .chain((all) => fc.shuffledSubarray(all, { minLength: 1, maxLength: 6 }));
export const policies = (version: number): fc.Arbitrary<Policy> =>
  fc.tuple(criteria, fc.boolean()).map(([list, wantsFloor]) => {
    const covers = (c: Criterion) => c.kind === "ci" && c.obligation === "must";
    return aPolicy(list, { version, floor: wantsFloor && list.some(covers) ? ["x86_64"] : [] });
  });
