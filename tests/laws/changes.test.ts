import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Change, changesBetween, movesIn } from "@/lib/domain/changes";
import { type Subject, subjectOf } from "@/lib/domain/differences";
import type { Fact, When } from "@/lib/domain/fact";
import { days } from "@/lib/domain/instant";
import { type Span, spansOf } from "@/lib/domain/spans";
import type { Verdict } from "@/lib/domain/verdict";
import { holdsForSome, seed } from "./law";
import { START } from "./sayings";
import { judge, world } from "./worlds";

/** At most thirty, recorded up to three at a time, some hours apart: so that entries and expiries fall between and upon each other. */
const recorded = (facts: readonly Fact[]): readonly Fact[] =>
  facts.slice(0, 30).map((fact, index) => ({ ...fact, recordedAt: START + Math.floor(index / 3) * days(1) }));
const END = START + days(60);
const spansTo = (facts: readonly Fact[], when: When) => spansOf(facts, "wireguard", "testing", when);
const knownAt = (facts: readonly Fact[], instant: number) => facts.findLastIndex((it) => it.recordedAt <= instant) + 1;

/** What a verdict says of a thing, read anew from the words of decision.md. */
function says(verdict: Verdict, subject: Subject): string {
  const [what, name] = [subject.split(" ")[0], subject.slice(subject.indexOf(" ") + 1)];
  const standing = verdict.standings.find((s) => s.key === name);
  switch (what) {
    case "outcome":
      return verdict.outcome;
    case "candidate":
      return `candidate ${verdict.candidate?.seq}`;
    case "floor":
      return `${verdict.floor.find((it) => it.arch === name)?.isMet}`;
    case "criterion":
      return standing ? `${standing.criterion.obligation} ${standing.counts}` : "none";
    default:
      return standing
        ? `${standing.is} ${standing.reason?.seq} ${JSON.stringify(standing.waiver?.beneath)} ${standing.waiver?.seq}`
        : "none";
  }
}

/** Everything that differs, by looking at each thing there is. */
function differing(a: Verdict, b: Verdict): readonly Subject[] {
  const keys = (verdict: Verdict) => verdict.standings.map(({ key }) => key);
  const all = [...new Set([...keys(a), ...keys(b)])];
  const both = all.filter((key) => keys(a).includes(key) && keys(b).includes(key));
  const archs = [...new Set([...a.floor, ...b.floor].map(({ arch }) => arch))];
  const subjects: readonly Subject[] = [
    "outcome",
    "candidate",
    ...archs.map((arch) => `floor ${arch}` as const),
    ...all.map((key) => `criterion ${key}` as const),
    ...both.map((key) => `standing ${key}` as const),
  ];
  return subjects.filter((subject) => says(a, subject) !== says(b, subject)).sort();
}

const named = (changes: readonly Change[]) => changes.map(subjectOf).sort();

/** Whether the entry, or the end that passed, made it what it is: without it, it was not yet so. */
function didIt(change: Change, facts: readonly Fact[], spans: readonly Span[], last: Verdict): boolean {
  const subject = subjectOf(change);
  const [becomes, now] = [says(last, subject), change.at];
  if (change.by !== "expiry")
    return (
      says(judge(facts, { upTo: change.by, now }), subject) === becomes &&
      (change.by <= 2 || says(judge(facts, { upTo: change.by - 1, now }), subject) !== becomes)
    );
  const before = spans.findLast((span) => span.from < now)?.verdict;
  return before?.until === now && says(before, subject) !== becomes;
}

const picks = fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 }));
const halves = fc.tuple(fc.nat({ max: 120 }), fc.nat({ max: 120 }), fc.nat({ max: 2 }), fc.nat({ max: 2 }));

describe(`what changed, and why (seed ${seed})`, () => {
  it("between any two spans everything that differs is named once, and nothing else", () => {
    holdsForSome(world, picks, ({ facts: all }, [one, other]) => {
      const facts = recorded(all);
      const spans = spansTo(facts, { upTo: facts.length, now: END });
      const [first, last] = [Math.min(one, other) % spans.length, Math.max(one, other) % spans.length].sort(
        (a, b) => a - b,
      );
      const [a, b] = [spans[first ?? 0]?.verdict, spans[last ?? 0]?.verdict];
      if (!a || !b) return;
      const changes = changesBetween(a, b, { spans, facts: () => facts });
      expect(named(changes)).toEqual(differing(a, b));
      for (const change of changes) {
        expect(change.at).toBeGreaterThan(a.now);
        expect(change.at).toBeLessThanOrEqual(b.now);
        if (change.by !== "expiry") {
          expect(change.by).toBeGreaterThan(a.upTo);
          expect(change.by).toBeLessThanOrEqual(b.upTo);
        }
        expect([change.what, change.by, didIt(change, facts, spans, b)]).toEqual([change.what, change.by, true]);
      }
    });
  });

  it("between any two verdicts of one world, whatever was known and whenever each was judged", () => {
    holdsForSome(world, halves, ({ facts: all }, [one, other, less, behind]) => {
      const facts = recorded(all);
      const [from, to] = [START + Math.min(one, other) * days(0.5), START + Math.max(one, other) * days(0.5)];
      const until: When = { upTo: Math.max(2, knownAt(facts, to) - less), now: to };
      const since: When = { upTo: Math.min(until.upTo, Math.max(2, knownAt(facts, from) - behind)), now: from };
      const [a, b] = [judge(facts, since), judge(facts, until)];
      const changes = changesBetween(a, b, { spans: spansTo(facts, until), facts: () => facts });
      expect(named(changes)).toEqual(differing(a, b));
      for (const { at, by } of changes) {
        expect(at).toBeGreaterThanOrEqual(since.now);
        expect(at).toBeLessThanOrEqual(until.now);
        if (by !== "expiry") expect(by).toBeGreaterThan(since.upTo);
        if (by !== "expiry") expect(by).toBeLessThanOrEqual(until.upTo);
      }
    });
  });

  it("one move after the other leads from the first span to the last", () => {
    holdsForSome(world, ({ facts: all }) => {
      const facts = recorded(all);
      const spans = spansTo(facts, { upTo: facts.length, now: END });
      const [first, last] = [spans[0], spans.at(-1)];
      if (!first || !last) return;
      const moves = movesIn({ spans, facts: () => facts });
      // What was asked no more for a while and is asked again stands as it does by that.
      const led = new Set(moves.flatMap((it) => [subjectOf(it), subjectOf(it).replace("criterion", "standing")]));
      for (const subject of differing(first.verdict, last.verdict)) expect(led).toContain(subject);
      expect(moves.map(({ at }) => at)).toEqual([...moves.map(({ at }) => at)].sort((a, b) => a - b));
      for (const move of moves) {
        const now = spans.find((span) => span.from === move.at);
        expect(now && didIt(move, facts, spans, now.verdict)).toBe(true);
      }
    });
  });
});
