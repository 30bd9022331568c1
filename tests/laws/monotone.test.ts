import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import type { Outcome } from "@/lib/domain/facts/evidence";
import { contentOf } from "../support/make";
import { holdsFor, seed } from "./law";
import { runs } from "./sayings";
import { grown, judgeWorld, rankOf, settled, type World, world } from "./worlds";

/** A new run of the candidate's content, with this outcome. */
const runOf = (outcome: Outcome): fc.Arbitrary<Fact> =>
  fc.tuple(runs, fc.boolean()).map(([run, isNew]) => ({
    ...run,
    body: { ...run.body, ...contentOf("one"), outcome, word: outcome, ...(isNew && { runId: "new" }) },
  }));
const ranks = (it: World) => judgeWorld(it).standings.map(({ key, is }) => ({ key, rank: rankOf(is) }));
const compare = (it: World, run: Fact) => {
  const before = ranks(it);
  return ranks(grown(it, run)).map(({ key, rank }, index) => ({ key, from: before[index]?.rank ?? 0, to: rank }));
};

describe(`law 4: monotone (seed ${seed})`, () => {
  it("a new pass never lowers a standing", () => {
    holdsFor(world.map(settled), runOf("passed"), (it, run) => {
      for (const { from, to } of compare(it, run)) expect(to).toBeGreaterThanOrEqual(from);
    });
  });

  it("a new failure never raises one", () => {
    holdsFor(world.map(settled), runOf("failed"), (it, run) => {
      for (const { from, to } of compare(it, run)) expect(to).toBeLessThanOrEqual(from);
    });
  });

  it("an inconclusive run never raises one", () => {
    holdsFor(world.map(settled), runOf("inconclusive"), (it, run) => {
      for (const { from, to } of compare(it, run)) expect(to).toBeLessThanOrEqual(from);
    });
  });

  it("a running that arrives late changes nothing conclusive", () => {
    const conclusive = (it: World) =>
      judgeWorld(it).standings.flatMap(({ detail }) =>
        detail.of === "ci"
          ? detail.legs.map(({ is, cause, used, until }) =>
              is === "met" || is === "unmet" || cause === "streak" ? { is, cause, used, until } : null,
            )
          : [],
      );
    holdsFor(world.map(settled), runOf("running"), (it, run) => {
      expect(conclusive(grown(it, run))).toEqual(conclusive(it));
    });
  });

  it("more claims, accepted ones too, move no CI standing", () => {
    const legs = (it: World) =>
      judgeWorld(it)
        .standings.filter(({ criterion }) => criterion.kind === "ci")
        .map(({ is, cause, used }) => ({ is, cause, used }));
    holdsFor(world.map(settled), (it) => {
      const isSource = (seq: number) => it.facts[seq - 1]?.kind === "source";
      const without = {
        ...it,
        facts: it.facts.filter(
          (fact) =>
            !["attestation", "acceptance", "reason", "review", "withdrawal"].includes(fact.kind) ||
            (fact.kind === "withdrawal" && isSource(fact.body.fact)),
        ),
      };
      expect(legs(it)).toEqual(legs(without));
    });
  });
});
