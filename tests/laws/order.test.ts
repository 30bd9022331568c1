import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import { holdsFor, seed } from "./law";
import { digestOf, judge, judgeWorld, textOf, world } from "./worlds";

const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });

describe(`law 1: order does not matter (seed ${seed})`, () => {
  it("any permutation of the facts gives the same verdict, to the last word", () => {
    const both = world.chain((it) => fc.tuple(fc.constant(it), shuffled(it.facts)));
    holdsFor(both, ([{ facts, when }, others]) => {
      expect(textOf(judge(others, when))).toBe(textOf(judge(facts, when)));
    });
  });

  it("any duplication too", () => {
    const both = world.chain((it) => fc.tuple(fc.constant(it), fc.subarray([...it.facts])));
    holdsFor(both, ([{ facts, when }, again]) => {
      expect(textOf(judge([...facts, ...again], when))).toBe(textOf(judge(facts, when)));
    });
  });

  it("any permutation of the policy's criteria gives the same digest", () => {
    const both = world.chain((it) => fc.tuple(fc.constant(it), fc.array(fc.nat(), { minLength: 8, maxLength: 8 })));
    holdsFor(both, ([{ facts, when }, order]) => {
      const reordered = facts.map((fact): Fact => {
        if (fact.kind !== "policy") return fact;
        const criteria = fact.body.policy.criteria
          .map((criterion, index) => ({ criterion, rank: order[index] ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ criterion }) => criterion);
        return { ...fact, body: { policy: { ...fact.body.policy, criteria } } };
      });
      expect(digestOf(judge(reordered, when))).toBe(digestOf(judge(facts, when)));
    });
  });
});

describe(`law 1: nor does the place of the machine (seed ${seed})`, () => {
  const home = process.env.TZ;
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  it.each(["Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu"])("in %s", (zone) => {
    holdsFor(world, (it) => {
      process.env.TZ = "UTC";
      const digest = digestOf(judgeWorld(it));
      process.env.TZ = zone;
      expect(new Date(0).getTimezoneOffset()).not.toBe(0);
      expect(digestOf(judgeWorld(it))).toBe(digest);
    });
  });
});
