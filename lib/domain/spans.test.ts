import { describe, expect, it } from "vitest";
import {
  aCandidate,
  aCriterion,
  aLog,
  aNote,
  anAttestation,
  aPolicy,
  aProject,
  aRun,
  CHANNEL,
  instant,
  PROJECT,
  published,
  short,
} from "@/tests/support/make";
import type { Fact } from "./fact";
import { type Span, spanAt, spansOf, spansThen } from "./spans";

const readme = aCriterion("attested", "readme", { validFor: "P10D" });
const build = aCriterion("ci", "builds", { maxAge: "P4D" });
const begun = (...facts: readonly Fact[]) =>
  aLog(published(aPolicy([readme, build])), aProject(), aCandidate("one"), ...facts);
const spans = (facts: readonly Fact[], now = "07-19", upTo = facts.length) =>
  spansOf(facts, PROJECT, CHANNEL, { upTo, now: instant(now) });
const lines = (all: readonly Span[]) =>
  all.map(({ from, by, verdict }) =>
    [short(from), by, ...verdict.standings.map(({ key, is }) => `${key} ${is}`)].join(", "),
  );

describe("how a verdict went", () => {
  it("begins with the project’s first fact, not with the policy’s", () => {
    expect(lines(spans(begun(), "06-02"))).toEqual([
      "05-01, entry, readme unknown, builds unknown",
      "06-01, entry, readme unknown, builds unknown",
    ]);
  });

  it("is not told before the channel has a policy", () => {
    const facts = aLog(aProject(), published(aPolicy([readme]), { at: "05-10" }));
    expect(lines(spans(facts))).toEqual(["05-10, entry, readme unknown"]);
  });

  it("has a stretch for each recorded instant, and one for each expiry between two", () => {
    const facts = begun(anAttestation("readme", {}, { at: "07-01" }), aRun({}, { at: "07-16" }));
    expect(lines(spans(facts, "07-20"))).toEqual([
      "05-01, entry, readme unknown, builds unknown",
      "06-01, entry, readme unknown, builds unknown",
      "07-01, entry, readme met, builds unknown",
      "07-11, expiry, readme stale, builds unknown",
      "07-16, entry, readme stale, builds met",
      "07-20, expiry, readme stale, builds stale",
    ]);
  });

  it("takes an expiry at the very instant, and not a millisecond before", () => {
    const facts = begun(anAttestation("readme", {}, { at: "07-01" }));
    const until = instant("07-11");
    const at = (now: number) => spansOf(facts, PROJECT, CHANNEL, { upTo: facts.length, now }).at(-1);
    expect(at(until - 1)?.by).toBe("entry");
    expect(at(until)).toMatchObject({ by: "expiry", from: until });
  });

  it("counts an entry and an expiry of one instant once, as the entry’s", () => {
    const facts = begun(anAttestation("readme", {}, { at: "07-01" }), aRun({}, { at: "07-11" }));
    expect(lines(spans(facts, "07-11"))).toEqual([
      "05-01, entry, readme unknown, builds unknown",
      "06-01, entry, readme unknown, builds unknown",
      "07-01, entry, readme met, builds unknown",
      "07-11, entry, readme stale, builds met",
    ]);
  });

  it("judges what was recorded together once, with all of it", () => {
    const told = { at: "07-01", recordedAt: "07-05" };
    const facts = begun(anAttestation("readme", {}, told), aRun({ runId: "1" }, { at: "07-04", recordedAt: "07-05" }));
    expect(lines(spans(facts, "07-05"))).toEqual([
      "05-01, entry, readme unknown, builds unknown",
      "06-01, entry, readme unknown, builds unknown",
      "07-05, entry, readme met, builds met",
    ]);
  });

  it("goes by when a thing was recorded, not by when it happened", () => {
    const facts = begun(anAttestation("readme", {}, { at: "06-20", recordedAt: "07-05" }));
    expect(lines(spans(facts, "07-19")).slice(2)).toEqual(
      ["07-05, expiry, readme stale, builds unknown"].map((line) => line.replace("expiry", "entry")),
    );
  });

  it("makes none for what decides nothing: notes, meetings, kernels, clocks", () => {
    const facts = begun(aNote("Said at a meeting.", { at: "06-10" }));
    expect(spans(facts).map((span) => short(span.from))).toEqual(["05-01", "06-01"]);
  });

  it("goes on where an entry or an expiry turns nothing: it begins where it began, and knows what came since", () => {
    const facts = begun(
      anAttestation("readme", {}, { at: "07-01" }),
      aRun({ content: "other" }, { at: "07-02" }),
      aRun({ content: "other" }, { at: "07-03" }),
    );
    const last = spans(facts, "07-04").at(-1);
    expect(lines(spans(facts, "07-04"))).toHaveLength(3);
    expect(last).toMatchObject({ from: instant("07-01"), since: 4, verdict: { upTo: 6 } });
    expect(last?.verdict.ignored.map(({ seq }) => seq)).toEqual([5, 6]);
  });

  it("keeps of what has ended what it says, and of a leg the runs that it rests on; the last is whole", () => {
    const posts = Array.from({ length: 200 }, (_, n) => aRun({}, { at: instant("07-01") + n * 60_000 }));
    const all = spans(begun(...posts), "07-02");
    const [last, ended] = [all.at(-1), all.slice(0, -1)];
    const runsOf = (span: Span | undefined) =>
      span?.verdict.standings.flatMap(({ detail }) =>
        detail.of === "ci" ? detail.legs.flatMap((leg) => leg.runs) : [],
      );
    expect(all).toHaveLength(202);
    expect(ended.flatMap((span) => span.verdict.ignored)).toEqual([]);
    expect(Math.max(...ended.map((span) => runsOf(span)?.length ?? 0))).toBe(1);
    expect([last?.verdict.ignored.length, runsOf(last)?.length]).toEqual([199, 50]);
    expect(new Set(ended.map((span) => span.verdict.standings[0])).size).toBe(1);
  });

  it("knows nothing beyond the entry that it is asked up to", () => {
    const facts = begun(anAttestation("readme", {}, { at: "07-01" }));
    expect(lines(spans(facts, "07-19", 3)).at(-1)).toBe("06-01, entry, readme unknown, builds unknown");
  });
});

describe("the span at an instant", () => {
  const all = spans(begun(anAttestation("readme", {}, { at: "07-01" })));
  it.each([
    ["before the first", "04-30", undefined],
    ["at its very beginning", "06-01", "06-01"],
    ["within it", "06-20 12:00", "06-01"],
    ["the last, ever after", "12-31", "07-11"],
  ])("%s", (_, at, from) => {
    const span = spanAt(all, instant(at));
    expect(span === undefined ? undefined : short(span.from)).toBe(from);
  });
});

describe("the spans as they were", () => {
  const facts = begun(
    anAttestation("readme", {}, { at: "07-01" }),
    aRun({}, { at: "07-02" }),
    aRun({ content: "other" }, { at: "07-03" }),
    aRun({ outcome: "failed" }, { at: "07-05" }),
  );
  const all = spans(facts);
  const then = (now: string, upTo: number) => spansThen(all, facts, PROJECT, CHANNEL, { upTo, now: instant(now) });

  it.each([
    ["before all", "04-30", 0],
    ["while one stood that has ended", "07-02 12:00", 5],
    ["after what turned nothing", "07-04", 6],
    ["at an expiry", "07-09", 7],
    ["where the last began", "07-11", 7],
    ["now", "07-19", 7],
  ])("are what they were computed then: %s", (_, now, upTo) =>
    expect(then(now, upTo)).toEqual(spans(facts, now, upTo)),
  );
});
