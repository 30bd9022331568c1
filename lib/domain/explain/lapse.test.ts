import { describe, expect, it } from "vitest";
import { judgedBy, text } from "@/tests/support/judged";
import { aCriterion, anAttestation, aReason, aRun, instant } from "@/tests/support/make";
import type { Change } from "../changes";
import type { Judged } from "../verdict";
import { aheadSaid, lapseClause, lapseSaid, untilSaid } from "./lapse";

const maintainer = aCriterion("attested", "maintainer");
const named = [anAttestation("maintainer", {}, { at: "07-10" })];
const met = judgedBy(maintainer, named);
const stale = judgedBy(maintainer, named, { now: "12-10" });
const upstream = aCriterion("attested", "upstream", { obligation: "should" });
const given = [aReason("upstream", "missing", "one", { at: "07-10" })];
const only = aCriterion("ci", "builds", { maxAge: "P14D" });
const arches = ["arm64", "x86_64", "s390x"].map((arch) => ({ arch, series: "4.9" }));
const boots = (count: number) =>
  aCriterion("ci", "boots", { checks: ["boot"], targets: arches.slice(0, count), maxAge: "P14D" });
const passes = (count: number) =>
  arches.slice(0, count).map((target, place) => aRun({ check: "boot", target, runId: `${place}` }, { at: "07-10" }));
const aged = (count: number) =>
  lapseClause(judgedBy(boots(count), passes(count)), judgedBy(boots(count), passes(count), { now: "12-10" }));
const later = aCriterion("attested", "trust", { from: "2017-08-01T00:00:00Z" });

describe("what time alone does to a criterion", () => {
  it.each([
    ["what somebody said", lapseClause(met, stale), "what was said of maintainer gets too old"],
    ["a job's result", aged(1), "the boot result on arm64 / 4.9 gets too old"],
    ["two at once", aged(2), "the results of boot on arm64 / 4.9 and boot on x86_64 / 4.9 get too old"],
    ["many", aged(3), "the results of boot on arm64 / 4.9, boot on x86_64 / 4.9 and 1 more get too old"],
    [
      "a reason",
      lapseClause(judgedBy(upstream, given), judgedBy(upstream, given, { now: "2018-03-01" })),
      "the reason given for upstream lapses",
    ],
    [
      "a criterion with a start",
      lapseClause(judgedBy(later), judgedBy(later, [], { now: "08-01" })),
      "trust begins to count",
    ],
    ["anything else, in its standings' names", lapseClause(stale, met), "maintainer turns from stale to met"],
  ])("%s", (_, clause, expected) => expect(clause).toBe(expected));

  it("a job in the only place there is needs no place", () => {
    const run = [aRun({ check: "build" }, { at: "07-10" })];
    expect(lapseClause(judgedBy(only, run), judgedBy(only, run, { now: "12-10" }))).toMatch(
      /^the build result.* gets too old$/,
    );
  });
});

const standing: Change = {
  what: "standing",
  at: instant("08-01"),
  by: "expiry",
  before: met,
  after: stale,
  isWorse: true,
};
const outcome = (before: "ready" | "undetermined", after: "ready" | "undetermined" | "not ready"): Change => ({
  what: "outcome",
  at: instant("08-01"),
  by: "expiry",
  before,
  after,
  isWorse: before === "ready",
});

describe("what will move, by the project", () => {
  it.each([
    [standing, "okernel: what was said of maintainer gets too old"],
    [outcome("ready", "undetermined"), "okernel will no longer be ready for testing: undetermined"],
    [outcome("undetermined", "ready"), "okernel will be ready for testing"],
    [outcome("undetermined", "not ready"), "okernel will turn from undetermined to not ready"],
    [
      { what: "criterion", how: "begun", of: judgedBy(later, [], { now: "08-01" }), at: 0, by: "expiry" } as Change,
      "okernel: trust begins to count",
    ],
    [
      { what: "floor", arch: "arm64", isMet: false, at: 0, by: "expiry" } as Change,
      "okernel: no required CI job on arm64 will be met by itself",
    ],
  ])("%#", (change, said) => expect(text(lapseSaid("okernel", change, "testing"))).toBe(said));
});

describe("until when", () => {
  const next = (...standings: readonly { before: Judged; after: Judged }[]) => ({
    at: instant("2018-03-03 09:00"),
    standings,
    version: null,
  });
  const broken = { before: met, after: stale };
  it.each([
    [
      "ready",
      next(broken),
      "now",
      "Ready until 3 March 2018, 09:00 UTC, when what was said of maintainer gets too old.",
    ],
    [
      "undetermined",
      next(broken),
      "now",
      "Next to lapse, by time alone: on 3 March 2018, 09:00 UTC, when what was said of maintainer gets too old.",
    ],
    [
      "ready",
      next(broken, broken, broken, broken),
      "now",
      "Ready until 3 March 2018, 09:00 UTC, when what was said of maintainer gets too old, what was said of maintainer gets too old and 2 more lapse.",
    ],
    ["ready", next(), "now", "Ready until 3 March 2018, 09:00 UTC."],
    [
      "ready",
      { ...next(), version: 2 },
      "now",
      "Ready until 3 March 2018, 09:00 UTC, when version 2 of the policy begins to judge it.",
    ],
    ["ready", null, "now", "Nothing that it rests on lapses: it is ready until a new entry."],
    ["ready", null, "past", "Nothing that it rests on lapses: it was ready until a new entry."],
    ["not ready", null, "now", null],
  ] as const)("%s, %j, %s", (is, broken, tense, said) =>
    expect(text(untilSaid({ outcome: is }, broken, null, tense))).toBe(said),
  );

  it("leads to that instant", () =>
    expect(untilSaid({ outcome: "ready" }, next(broken), "/x", "now")).toContainEqual({
      href: "/x",
      text: "3 March 2018, 09:00 UTC",
    }));
});

describe("what lapses before a meeting", () => {
  const said = (...changes: readonly Change[]) =>
    text(
      aheadSaid(
        changes.map((change, place) => ({ slug: `p${place}`, change })),
        "2 August",
        "/",
      ),
    );
  it.each([
    [[], "nothing lapses"],
    [[standing], "1 standing moves by time alone (p0 maintainer)"],
    [
      [standing, standing, outcome("ready", "undetermined")],
      "2 standings move by time alone (p0 maintainer and p1 maintainer) and p2 will no longer be ready",
    ],
    [[standing, standing, standing, standing], "4 standings move by time alone"],
    [[outcome("undetermined", "ready")], "p0 will be ready"],
    [Array.from({ length: 5 }, () => outcome("ready", "undetermined")), "p0, p1 and 3 more will no longer be ready"],
  ])("%#", (changes, words) =>
    expect(said(...changes)).toBe(`Before the meeting of 2 August, if nobody does anything: ${words}.`),
  );
});
