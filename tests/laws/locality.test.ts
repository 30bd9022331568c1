import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fact, type FactOf, ofKind } from "@/lib/domain/fact";
import type { Judged, Verdict } from "@/lib/domain/verdict";
import { contentOf } from "../support/make";
import { holdsFor, seed } from "./law";
import { attestations, outcomes, reasons, referenceRuns, reviews, runs } from "./sayings";
import { grown, judge, judgeWorld, settled, textOf, world } from "./worlds";

const more = <F extends Fact>(fact: fc.Arbitrary<F>) => fc.array(fact, { minLength: 1, maxLength: 4 });
const standings = (verdict: Verdict) =>
  verdict.standings.map(({ key, is, cause, used, until, reason }) => ({ key, is, cause, used, until, reason }));

describe(`law 3: locality (seed ${seed})`, () => {
  it("what is said of another project changes nothing", () => {
    const elsewhere = fc
      .oneof<fc.Arbitrary<Fact>[]>(attestations, reasons, reviews, runs)
      .map((fact): Fact => ({ ...fact, stream: "project:landlock" }));
    holdsFor(world.map(settled), more(elsewhere), (it, facts) => {
      const { when } = it;
      expect(textOf(judge(grown(it, ...facts).facts, when))).toBe(textOf(judgeWorld(it)));
      expect(standings(judgeWorld(grown(it, ...facts)))).toEqual(standings(judgeWorld(it)));
    });
  });

  it("a claim on one criterion, or a reason for it, changes no other", () => {
    holdsFor(world.map(settled), fc.oneof<fc.Arbitrary<Fact>[]>(attestations, reasons), (it, fact) => {
      const key = "criterion" in fact.body ? fact.body.criterion : null;
      const moved = key === "soaked" ? "soak" : key; // what it soaks by is another channel's
      const others = (verdict: Verdict) => standings(verdict).filter((standing) => standing.key !== moved);
      expect(others(judgeWorld(grown(it, fact)))).toEqual(others(judgeWorld(it)));
    });
  });

  const other = contentOf("three");
  it("a run of other content changes nothing, nor an attempt told again of other content", () => {
    const ofOther = (run: FactOf<"ci-run">): Fact => ({ ...run, body: { ...run.body, ...other } });
    holdsFor(world.map(settled), more(runs), outcomes, (it, others, outcome) => {
      const told = ofKind(it.facts, "ci-run").filter((run) => run.stream === "project:wireguard");
      const again = told.map((run) => ({ ...run, body: { ...run.body, outcome } }));
      const facts = [...others, ...again].map(ofOther);
      expect(standings(judgeWorld(grown(it, ...facts)))).toEqual(standings(judgeWorld(it)));
    });
  });

  it("a claim or a review of other content at most tells that there was one: stale instead of missing", () => {
    const ofOther = fc
      .oneof(attestations, reviews)
      .map((fact): Fact => ({ ...fact, body: { ...fact.body, content: other } }) as Fact);
    const told = (verdict: Verdict, toContent: ReadonlySet<string>) =>
      standings(verdict).map((standing) => {
        const isOpen =
          standing.is === "waived"
            ? ["missing", "other-revision", "awaiting-review"].includes(standing.cause ?? "")
            : standing.is === "stale"
              ? standing.cause === "other-revision"
              : standing.is === "unknown" || standing.is === "pending";
        return toContent.has(standing.key) && isOpen ? { key: standing.key, is: "open" } : standing;
      });
    holdsFor(world.map(settled), more(ofOther), (it, facts) => {
      const before = judgeWorld(it);
      const bound = before.standings.filter(
        ({ criterion }) =>
          criterion.kind === "review" || (criterion.kind === "attested" && criterion.binds === "content"),
      );
      const toContent = new Set(bound.map(({ key }) => key));
      const others = facts.filter(
        (fact) => fact.kind === "review" || (fact.kind === "attestation" && toContent.has(fact.body.criterion)),
      );
      expect(told(judgeWorld(grown(it, ...others)), toContent)).toEqual(told(before, toContent));
    });
  });

  it("a run of an origin that no leg accepts, or of a leg that nobody asked for, changes nothing", () => {
    holdsFor(world.map(settled), more(runs), (it, facts) => {
      const before = judgeWorld(it);
      const accepts = (fact: Fact) =>
        fact.kind === "ci-run" &&
        before.standings.some(
          ({ criterion }) =>
            criterion.kind === "ci" &&
            criterion.checks.includes(fact.body.check) &&
            criterion.origins.includes(fact.body.origin.is),
        );
      expect(standings(judgeWorld(grown(it, ...facts.filter((fact) => !accepts(fact)))))).toEqual(standings(before));
    });
  });

  it("a run of the base changes causes, never standings: a leg’s from failed to base-broken and back", () => {
    const legs = ({ detail }: Judged) =>
      detail.of === "ci"
        ? detail.legs.map(({ check, target, is, cause }) => ({
            check,
            target,
            is,
            cause: cause === "base-broken" ? "failed" : cause,
          }))
        : [];
    const bare = (verdict: Verdict) =>
      verdict.standings.map((it) => ({
        key: it.key,
        is: it.is,
        cause: it.detail.of === "ci" ? null : it.cause,
        legs: legs(it),
      }));
    holdsFor(world.map(settled), more(referenceRuns), (it, facts) => {
      expect(bare(judgeWorld(grown(it, ...facts)))).toEqual(bare(judgeWorld(it)));
    });
  });
});
