import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { days } from "@/lib/domain/instant";
import { holdsFor, seed } from "./law";
import { instants } from "./sayings";
import { digestOf, judge, judgeWorld, textOf, world } from "./worlds";

describe(`law 2: time (seed ${seed})`, () => {
  it("facts beyond the last that is known change nothing", () => {
    holdsFor(world, ({ facts, when }) => {
      const known = facts.filter((fact) => fact.seq <= when.upTo);
      expect(textOf(judge(known, when))).toBe(textOf(judge(facts, when)));
    });
  });

  it("facts still to happen change nothing but until when the verdict holds", () => {
    holdsFor(world, ({ facts, when }) => {
      const happened = facts.filter((fact) => fact.at <= when.now);
      const { until, ...verdict } = judge(facts, when);
      expect(judge(happened, when)).toEqual({
        ...verdict,
        until: expect.toSatisfy((it) => it === until || it === null || it > when.now),
      });
    });
  });

  it("the verdict is constant on [now, until)", () => {
    holdsFor(world, fc.double({ min: 0, max: 1, noNaN: true }), (it, part) => {
      const verdict = judgeWorld(it);
      const end = verdict.until ?? it.when.now + days(400);
      expect(end).toBeGreaterThan(it.when.now);
      for (const now of [end - 1, it.when.now + Math.floor(part * (end - 1 - it.when.now))]) {
        const later = judge(it.facts, { ...it.when, now });
        expect({ now, digest: digestOf(later), until: later.until }).toEqual({
          now,
          digest: digestOf(verdict),
          until: verdict.until,
        });
      }
    });
  });

  it("each standing ends when it says, or later", () => {
    holdsFor(world, instants, ({ facts, when }, instant) => {
      const now = judge(facts, when);
      const then = judge(facts, { ...when, now: Math.max(when.now, instant) });
      const isFuture = facts.some((fact) => fact.seq <= when.upTo && fact.at > when.now && fact.at <= instant);
      if (isFuture) return;
      for (const [index, standing] of now.standings.entries()) {
        if (standing.until !== null && standing.until <= instant) continue;
        expect(then.standings[index]).toMatchObject({ is: standing.is, cause: standing.cause, used: standing.used });
      }
    });
  });
});
