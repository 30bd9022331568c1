import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movesIn } from "@/lib/domain/changes";
import { differencesOf, subjectOf } from "@/lib/domain/differences";
import { days } from "@/lib/domain/instant";
import { spansOf } from "@/lib/domain/spans";
import { wouldBreakOf } from "@/lib/domain/would-break";
import { holdsForSome, seed } from "./law";
import { START } from "./sayings";
import { digestOf, judge, world } from "./worlds";

/** A world whose entries were recorded two at a time, some hours apart: told up to an instant, and looked at from there. */
const looked = fc
  .tuple(world, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([{ facts: all }, part, far]) => {
    const facts = all.map((fact, index) => ({ ...fact, recordedAt: START + Math.floor(index / 2) * days(0.7) }));
    const now = START + Math.floor(part * days(20));
    const known = Math.max(2, facts.findLastIndex((it) => it.recordedAt <= now) + 1);
    return { facts: facts.slice(0, known), now, later: now + Math.floor(far * days(400)) };
  });

const spansAt = (facts: Parameters<typeof spansOf>[0], now: number, before: Parameters<typeof spansOf>[4] = []) =>
  spansOf(facts, "wireguard", "testing", { upTo: facts.length, now }, before, before.length > 0 ? facts.length : 0);

describe(`a forecast (seed ${seed})`, () => {
  it("is the verdict of that day, if nothing is said until then; going on from the spans of now it is the same", () => {
    holdsForSome(looked, ({ facts, now, later }) => {
      const forecast = spansAt(facts, later, spansAt(facts, now)).at(-1)?.verdict;
      const onTheDay = judge(facts, { upTo: facts.length, now: later });
      expect(forecast && digestOf(forecast)).toBe(digestOf(onTheDay));
      expect(digestOf(spansAt(facts, later).at(-1)?.verdict ?? onTheDay)).toBe(digestOf(onTheDay));
    });
  });

  it("names everything that differs from now, each as the doing of time alone", () => {
    holdsForSome(looked, ({ facts, now, later }) => {
      const spans = spansAt(facts, later, spansAt(facts, now));
      const moves = movesIn({ spans, facts: () => facts }, now, later);
      expect(moves.filter(({ by }) => by !== "expiry")).toEqual([]);
      const named = new Set(moves.map(subjectOf));
      const [today, day] = [now, later].map((at) => judge(facts, { upTo: facts.length, now: at }));
      if (today && day) for (const it of differencesOf(today, day)) expect(named).toContain(subjectOf(it));
    });
  });

  it("stays ready until the instant that is told, and not at it", () => {
    holdsForSome(looked, ({ facts, now, later }) => {
      const when = { upTo: facts.length, now };
      if (judge(facts, when).outcome !== "ready") return;
      const end = wouldBreakOf({ facts }, "wireguard", "testing", when)?.at ?? null;
      const outcome = (at: number) => judge(facts, { ...when, now: at }).outcome;
      if (end === null) expect(outcome(later)).toBe("ready");
      else
        expect([outcome(Math.min(later, end - 1)), outcome(end)]).toEqual([
          "ready",
          expect.not.stringMatching(/^ready$/),
        ]);
    });
  });
});
