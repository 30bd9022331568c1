import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import { bodies } from "@/lib/domain/fact";
import { canonical } from "@/lib/formats/canonical";
import { holdsFor, seed } from "./law";
import { something } from "./sayings";
import { digestOf, followedAfter, judge, judgeWorld, world } from "./worlds";

describe(`law 8: replay (seed ${seed})`, () => {
  it("a verdict that was decided on has the same digest for ever, whatever is said after it", () => {
    holdsFor(world, fc.array(something, { maxLength: 8 }), (it, toCome) => {
      const { facts } = followedAfter(it, toCome);
      expect(digestOf(judge(facts, it.when))).toBe(digestOf(judgeWorld(it)));
    });
  });

  it("and from the log as it is kept, whose bodies are canonical text", () => {
    holdsFor(world, (it) => {
      const read = it.facts.map(
        (fact): Fact => ({ ...fact, body: bodies[fact.kind].parse(JSON.parse(canonical(fact.body))) }) as Fact,
      );
      expect(digestOf(judge(read, it.when))).toBe(digestOf(judgeWorld(it)));
    });
  });
});
