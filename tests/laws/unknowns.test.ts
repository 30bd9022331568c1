import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import type { Verdict } from "@/lib/domain/verdict";
import { holdsFor, seed } from "./law";
import { attestations, reviews, runs } from "./sayings";
import { grown, judgeWorld, settled, world } from "./worlds";

const unmet = (verdict: Verdict) =>
  verdict.standings
    .filter((it) => it.is === "unmet" && it.counts && it.criterion.obligation === "must")
    .map(({ key }) => key);

describe(`law 7: an unknown that is resolved (seed ${seed})`, () => {
  it("never turns a definite not ready into ready", () => {
    const said = fc.array(fc.oneof<fc.Arbitrary<Fact>[]>(attestations, reviews, runs), { minLength: 1, maxLength: 8 });
    holdsFor(world.map(settled), said, (it, facts) => {
      const before = judgeWorld(it);
      const after = judgeWorld(grown(it, ...facts));
      const isStillWrong = unmet(before).some((key) => unmet(after).includes(key));
      if (isStillWrong) expect([before.outcome, after.outcome]).toEqual(["not ready", "not ready"]);
    });
  });
});
