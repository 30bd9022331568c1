import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Criterion } from "@/lib/domain/criterion";
import type { Fact } from "@/lib/domain/fact";
import type { Leg } from "@/lib/domain/standing/detail";
import type { Verdict } from "@/lib/domain/verdict";
import {
  aCandidate,
  aCriterion,
  aLog,
  anAppointment,
  anAttestation,
  aPolicy,
  aProject,
  aReview,
  aRun,
  aWithdrawal,
  contentOf,
  instant,
  posted,
  proved,
  published,
} from "../support/make";
import { aSource } from "../support/make-source";
import { holdsFor, seed } from "./law";
import { followedBy, handmade, instants, referenceRuns, registered, runs, SOURCE, type ToCome } from "./sayings";
import { digestOf, judge, judgeWorld, settled, type World, world } from "./worlds";

/** The legs that a must asks for now, and that are not met. */
const openLegs = (verdict: Verdict): readonly Leg[] =>
  verdict.standings.flatMap(({ criterion, counts, detail }) =>
    counts && criterion.obligation === "must" && detail.of === "ci"
      ? detail.legs.filter((leg) => leg.is !== "met")
      : [],
  );
const names = (verdict: Verdict) => openLegs(verdict).map((leg) => `${leg.check} ${leg.target.arch}`);

/** All that anybody could do beside CI: words, runs of no accepted origin or of other content, a candidate nothing ran on. */
const byHand = fc.oneof<fc.Arbitrary<ToCome>[]>(
  handmade,
  referenceRuns.map((run) => () => run),
  runs.map((run) => () => ({ ...run, body: { ...run.body, ...contentOf("another"), origin: proved(SOURCE) } })),
  runs.map((run) => () => ({ ...run, body: { ...run.body, origin: posted("by hand") } })),
  runs.map((run) => () => ({ ...run, body: { ...run.body, origin: proved(SOURCE, { repository: "mallory/mine" }) } })),
  runs.map((run) => (earlier: readonly Fact[]) => ({
    ...run,
    body: { ...run.body, origin: proved(earlier.length + 2) },
  })),
  registered.map((source) => () => source),
  instants.map((at) => () => aCandidate("nothing ran on it", { at })),
);

/** The world in which every job accepts what is proved alone, and the project's tags stay as the chair set them first. */
const strict = (it: World): World => ({
  ...it,
  facts: it.facts
    .filter((fact) => fact.kind !== "project" || fact.seq === 2)
    .map((fact) => {
      if (fact.kind !== "policy") return fact;
      const criteria = fact.body.policy.criteria.map(
        (it): Criterion => (it.kind === "ci" ? { ...it, origins: ["proved"] } : it),
      );
      return { ...fact, body: { policy: { ...fact.body.policy, criteria } } };
    }),
});

describe(`law 5: no lift by hand (seed ${seed})`, () => {
  it("with a required leg open, nothing but CI of an accepted origin gives ready", () => {
    holdsFor(world.map(settled).map(strict), fc.array(byHand, { minLength: 1, maxLength: 12 }), (it, toCome) => {
      const before = judgeWorld(it);
      if (openLegs(before).length === 0) return;
      const facts = followedBy(it.facts, toCome);
      const verdict = judge(facts, { ...it.when, upTo: facts.at(-1)?.seq ?? 0 });
      expect(verdict.outcome).not.toBe("ready");
      expect(names(verdict)).toEqual(expect.arrayContaining([...names(before)]));
    });
  });

  it("with everything met but one leg, whatever state that leg is in", () => {
    holdsFor(fc.constantFrom(...shortOf), fc.array(byHand, { minLength: 1, maxLength: 12 }), (leg, toCome) => {
      const given = aLog(...allButOneLeg, ...leg);
      const now = instant("07-20");
      expect(
        judge(aLog(...given, aRun({ check: "boot", origin: proved(SOURCE) }, { at: now })), { upTo: 99, now }).outcome,
      ).toBe("ready");
      const facts = followedBy(given, toCome);
      expect(judge(facts, { upTo: facts.length, now }).outcome).not.toBe("ready");
    });
  });
});

describe(`and who may speak moves nothing by itself (seed ${seed})`, () => {
  const source = (earlier: readonly Fact[], count: number) =>
    earlier.filter((fact) => fact.kind === "source").at(-1 - (count % 3))?.seq ?? SOURCE;
  const revoked: fc.Arbitrary<ToCome> = fc.tuple(fc.nat({ max: 2 }), instants).map(([count, at]) => (earlier) => {
    const seq = source(earlier, count);
    return aWithdrawal(seq, { at, stream: earlier.find((fact) => fact.seq === seq)?.stream ?? "instance" });
  });
  const said: fc.Arbitrary<ToCome> = fc.oneof(
    registered.map((fact) => () => fact),
    revoked,
  );

  it("registered or revoked, all that came before stands as it did", () => {
    holdsFor(world.map(settled), fc.array(said, { minLength: 1, maxLength: 6 }), (it, toCome) => {
      const facts = followedBy(it.facts, toCome);
      const verdict = judge(facts, { ...it.when, upTo: facts.at(-1)?.seq ?? 0 });
      expect(digestOf(verdict)).toBe(digestOf(judgeWorld(it)));
    });
  });
});

/** Everything that is asked for is met, but for the boot on x86_64. */
const proven = { origins: ["proved" as const], maxFail: 5 };
const allButOneLeg: readonly Fact[] = [
  published(
    aPolicy(
      [
        aCriterion("attested", "readme", { validFor: "P365D" }),
        aCriterion("ci", "ci", { ...proven, checks: ["build", "boot"], maxAge: "P30D" }),
        aCriterion("review", "sig-review", { count: 1 }),
      ],
      { floor: ["x86_64"] },
    ),
  ),
  aProject(),
  aSource(),
  aCandidate("one"),
  anAppointment("third voter", "voter"),
  anAttestation("readme", {}, { at: "06-01" }),
  aReview("one", { at: "06-01", by: "third voter" }),
  aRun({ origin: proved(SOURCE) }, { at: "07-01" }),
];
const boot = (said: Parameters<typeof aRun>[0], at = "07-10") =>
  aRun({ check: "boot", origin: proved(SOURCE), ...said }, { at });
const shortOf: readonly (readonly Fact[])[] = [
  [],
  [boot({ outcome: "failed" })],
  [boot({}), boot({ outcome: "failed" }, "07-11")],
  [boot({ outcome: "running" })],
  [boot({ outcome: "inconclusive" })],
  [boot({}, "06-10")],
  [boot({ content: "two" })],
  [boot({ origin: posted() })],
  [boot({ target: { arch: "aarch64", series: "4.9" } })],
];
