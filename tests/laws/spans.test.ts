import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact, When } from "@/lib/domain/fact";
import { days } from "@/lib/domain/instant";
import { type Span, spanAt, spansOf, spansThen } from "@/lib/domain/spans";
import { holdsForSome, seed } from "./law";
import { START } from "./sayings";
import { digestOf, judge, world } from "./worlds";

/** At most thirty, recorded two at a time, some hours apart, whenever they happened: so that entries and expiries fall between each other. */
const recorded = (facts: readonly Fact[]): readonly Fact[] =>
  facts.slice(0, 30).map((fact, index) => ({ ...fact, recordedAt: START + Math.floor(index / 2) * days(0.7) }));
const upTo = (facts: readonly Fact[], instant: number) => facts.findLastIndex((it) => it.recordedAt <= instant) + 1;
const spansIn = (facts: readonly Fact[], when: When, before: readonly Span[] = [], known = 0) =>
  spansOf(facts, "wireguard", "testing", when, before, known);
/** Each with all that it says, and the last with what it looked at as well. */
const told = (spans: readonly Span[]) =>
  spans.map(({ verdict, ...span }) => ({ ...span, verdict, digest: digestOf(verdict) }));

/** All that a verdict says, but for the runs that are shown with it. */
const says = (span: Span | undefined) =>
  JSON.stringify({ ...span?.verdict, upTo: 0, now: 0, until: 0, ignored: [] }, (key, value) =>
    key === "runs" ? [] : value,
  );

const END = START + days(60);
const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 });
const within = (from: number, until: number, part: number) => from + Math.floor(part * (until - 1 - from));

describe(`how verdicts went: spans (seed ${seed})`, () => {
  it("a span's verdict is the verdict at any instant in it, at its first and its last", () => {
    holdsForSome(world, parts, ({ facts: all }, parts) => {
      const facts = recorded(all);
      const spans = spansIn(facts, { upTo: facts.length, now: END });
      for (const [index, span] of spans.entries()) {
        const until = spans[index + 1]?.from ?? END;
        expect(until).toBeGreaterThan(span.from);
        for (const now of index % parts.length === 0
          ? [within(span.from, until, parts[0] ?? 0), until - 1]
          : [until - 1]) {
          expect(spanAt(spans, now)).toBe(span);
          expect(digestOf(judge(facts, { upTo: upTo(facts, now), now }))).toBe(digestOf(span.verdict));
        }
      }
    });
  });

  it("added to as the log and the time go on, they are what they are computed anew", () => {
    holdsForSome(world, parts, ({ facts: all }, parts) => {
      const facts = recorded(all);
      let kept: readonly Span[] = [];
      let known = 0;
      for (const now of [...parts.map((part) => within(START, END, part)), END].sort((a, b) => a - b)) {
        kept = spansIn(facts, { upTo: upTo(facts, now), now }, kept, known);
        known = upTo(facts, now);
      }
      expect(told(kept)).toEqual(told(spansIn(facts, { upTo: facts.length, now: END })));
    });
  });

  it("looked at as they were at an earlier instant, they are what they were computed then", () => {
    holdsForSome(world, parts, ({ facts: all }, parts) => {
      const facts = recorded(all);
      const kept = spansIn(facts, { upTo: facts.length, now: END });
      for (const now of parts.map((part) => within(START, END, part))) {
        const when = { upTo: upTo(facts, now), now };
        expect(told(spansThen(kept, facts, "wireguard", "testing", when))).toEqual(told(spansIn(facts, when)));
      }
    });
  });

  it("no two that follow each other say the same, and only the last says what it looked at", () => {
    holdsForSome(world, ({ facts: all }) => {
      const facts = recorded(all);
      const spans = spansIn(facts, { upTo: facts.length, now: END });
      for (const [index, span] of spans.slice(0, -1).entries()) {
        expect(span.verdict.ignored).toEqual([]);
        expect(says(spans[index + 1])).not.toBe(says(span));
      }
    });
  });
});
