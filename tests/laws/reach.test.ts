import fc from "fast-check";
import { expect, it } from "vitest";
import { causes, worstFirst } from "@/lib/domain/standing/standing";
import { type Distrust, distrustIn } from "@/lib/domain/trust";
import { cases } from "./law";
import { judgeWorld, world } from "./worlds";

/** A law that no world breaks proves nothing where no world comes near: the worlds reach all there is to reach. */
it("the worlds of the laws reach every outcome, standing and cause", () => {
  const verdicts = fc.sample(world, { numRuns: Math.max(3000, cases), seed: 1 }).map(judgeWorld);
  const standings = verdicts.flatMap((verdict) => verdict.standings);
  const found = (values: readonly (string | null)[]) => [...new Set(values)].filter((it) => it !== null).sort();
  expect(found(verdicts.map((verdict) => verdict.outcome))).toEqual([
    "not evaluable",
    "not ready",
    "ready",
    "undetermined",
  ]);
  expect(found(standings.map((standing) => standing.is))).toEqual([...worstFirst, "waived"].sort());
  expect(found(standings.map((standing) => standing.cause))).toEqual([...causes].sort());
});

it("and proved runs of sources that may speak, and of those that may not, for every reason", () => {
  const worlds = fc.sample(world, { numRuns: Math.max(3000, cases), seed: 1 });
  const found = new Set(
    worlds.flatMap(({ facts }) => {
      const distrust = distrustIn(facts);
      return facts.flatMap((fact) =>
        fact.kind === "ci-run" && fact.body.origin.is === "proved" ? distrust(fact) : [],
      );
    }),
  );
  const reasons: readonly (Distrust | null)[] = [
    ...([null, "unregistered", "elsewhere", "later", "revoked"] as const),
    ...(["repository", "workflow", "environment"] as const),
  ];
  expect(found).toEqual(new Set(reasons));
});
