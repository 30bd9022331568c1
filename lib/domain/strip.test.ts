import { describe, expect, it } from "vitest";
import {
  aCandidate,
  aCriterion,
  aLog,
  anAttestation,
  aPolicy,
  aProject,
  CHANNEL,
  instant,
  PROJECT,
  published,
  short,
} from "@/tests/support/make";
import { goodness } from "./differences";
import type { Fact } from "./fact";
import { days } from "./instant";
import { spansOf } from "./spans";
import type { StandingIs } from "./standing/standing";
import { atMost, stretchesOf } from "./strip";

const readme = aCriterion("attested", "readme", { validFor: "P10D" });
const claims = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    anAttestation("readme", { claim: index % 2 ? "met" : "unmet" }, { at: instant("07-01") + index * days(1 / 24) }),
  );
const spansWith = (...facts: readonly Fact[]) => {
  const log = aLog(published(aPolicy([readme])), aProject(), aCandidate("one"), ...facts);
  return spansOf(log, PROJECT, CHANNEL, { upTo: log.length, now: instant("08-01") });
};
const stood = (spans: ReturnType<typeof spansWith>, from = "05-01") =>
  stretchesOf<StandingIs>(
    spans,
    instant(from),
    (verdict) => verdict.standings.find((s) => s.key === "readme")?.is ?? null,
  );

describe("how something stood", () => {
  const spans = spansWith(anAttestation("readme", {}, { at: "07-01" }));

  it("one stretch for what stays the same, from the first", () =>
    expect(stood(spans).map((it) => `${short(it.from)} ${it.is}`)).toEqual([
      "05-01 unknown",
      "07-01 met",
      "07-11 stale",
    ]));

  it("from an instant in the midst of one", () =>
    expect(stood(spans, "07-05").map((it) => `${short(it.from)} ${it.is}`)).toEqual(["07-05 met", "07-11 stale"]));

  it("nothing of what was never judged", () => expect(stretchesOf([], 0, () => "met")).toEqual([]));

  it("null where it was not asked yet", () => {
    const second = published(aPolicy([readme, aCriterion("attested", "roadmap")], { version: 2 }), { at: "07-05" });
    const roadmap = stretchesOf(
      spansWith(second),
      instant("05-01"),
      (verdict) => verdict.standings.find((s) => s.key === "roadmap")?.is ?? null,
    );
    expect(roadmap.map(({ is }) => is)).toEqual([null, "unknown"]);
  });
});

describe("in a drawing that is no wider", () => {
  const many = stood(spansWith(...claims(200)));

  it("is as it was where it fits", () =>
    expect(atMost(many.slice(0, 5), instant("08-01"), 5, (is) => goodness({ is }))).toHaveLength(5));

  it("is no more than so many, each column with the worst in it", () => {
    const drawn = atMost(many, instant("08-01"), 40, (is) => goodness({ is }));
    expect(drawn.length).toBeLessThanOrEqual(40);
    const gone = drawn.filter((it) => it.from >= instant("07-01 12:00") && it.from < instant("07-09"));
    expect(gone.every(({ is }) => is === "unmet")).toBe(true);
    expect(drawn[0]?.is).toBe("unknown");
    expect(drawn.at(-1)?.is).toBe("stale");
  });

  it("begins where it began, and goes on in order", () => {
    const froms = atMost(many, instant("08-01"), 40, (is) => goodness({ is })).map(({ from }) => from);
    expect(froms[0]).toBe(many[0]?.from);
    expect(froms).toEqual([...froms].sort((a, b) => a - b));
  });
});
