import { describe, expect, it } from "vitest";
import {
  aBase,
  aCandidate,
  aCriterion,
  aLog,
  aNote,
  anAttestation,
  aPolicy,
  aProject,
  aReason,
  aRun,
  aWithdrawal,
  CHANNEL,
  instant,
  PROJECT,
  published,
  short,
} from "@/tests/support/make";
import { aKernel, aManifest } from "@/tests/support/manifests";
import { type Change, changesBetween, netChanges } from "./changes";
import type { Criterion } from "./criterion";
import type { Fact } from "./fact";
import { spansOf } from "./spans";

const readme = aCriterion("attested", "readme", { validFor: "P10D" });
const upstream = aCriterion("attested", "upstream", { obligation: "should", validFor: "P90D" });
const builds = aCriterion("ci", "builds", { maxAge: "P4D" });
/** Entry 1 is the policy, entry 2 the registration, entry 3 the candidate. */
const spans = (facts: readonly Fact[], criteria: readonly Criterion[] = [readme, upstream, builds]) => {
  const log = aLog(published(aPolicy(criteria)), aProject(), aCandidate("one"), ...facts);
  return spansOf(log, PROJECT, CHANNEL, { upTo: log.length, now: instant("07-31") });
};
const line = (change: Change): string =>
  change.what === "candidate"
    ? `${short(change.at)} candidate, by ${change.by}`
    : `${short(change.at)} ${change.after.key} ${change.before.is} → ${change.after.is}, by ${change.by}${change.isWorse ? ", worse" : ""}${Boolean(change.before.reason) === Boolean(change.after.reason) ? "" : ", reason"}`;
const [from, to] = [instant("06-15"), instant("07-31")];
const between = (facts: readonly Fact[], criteria?: readonly Criterion[]) =>
  changesBetween(spans(facts, criteria), from, to).map(line);
const net = (facts: readonly Fact[], since = from, until = to) => netChanges(spans(facts), since, until).map(line);

const met = (at: string, told = {}) => anAttestation("readme", {}, { at, ...told });
const unmet = (at: string) => anAttestation("readme", { claim: "unmet" }, { at });

describe("what moved, and the entry or the expiry that did it", () => {
  it.each<readonly [string, readonly Fact[], readonly string[]]>([
    ["nothing", [], []],
    [
      "a claim, and its age",
      [met("07-01")],
      ["07-01 readme unknown → met, by 4", "07-11 readme met → stale, by expiry, worse"],
    ],
    ["a claim that it is unmet", [unmet("07-25")], ["07-25 readme unknown → unmet, by 4, worse"]],
    [
      "a run that passed, and one that failed",
      [aRun({ runId: "1" }, { at: "07-28" }), aRun({ runId: "2", outcome: "failed" }, { at: "07-29" })],
      ["07-28 builds unknown → met, by 4", "07-29 builds met → unmet, by 5, worse"],
    ],
    [
      "a reason, given and taken back: it moves no standing and makes none worse",
      [aReason("upstream", "missing", "one", { at: "07-20" }), aWithdrawal(4, { at: "07-25" })],
      ["07-20 upstream unknown → unknown, by 4, reason", "07-25 upstream unknown → unknown, by 5, reason"],
    ],
    [
      "a withdrawal: the entry that took the claim back, not the older one that stands again",
      [met("07-20"), unmet("07-22"), aWithdrawal(5, { at: "07-24" })],
      [
        "07-20 readme unknown → met, by 4",
        "07-22 readme met → unmet, by 5, worse",
        "07-24 readme unmet → met, by 6",
        "07-30 readme met → stale, by expiry, worse",
      ],
    ],
    [
      "a new candidate, as a line of its own, and what it lost",
      [aRun({}, { at: "07-28" }), aCandidate("two", { at: "07-29" })],
      ["07-28 builds unknown → met, by 4", "07-29 candidate, by 5", "07-29 builds met → unknown, by 5, worse"],
    ],
    [
      "a new candidate of the same content loses nothing",
      [aRun({}, { at: "07-28" }), aCandidate("one", { at: "07-29" })],
      ["07-28 builds unknown → met, by 4", "07-29 candidate, by 5"],
    ],
    ["what is said and decides nothing moves nothing", [aNote("Said.", { at: "07-20" })], []],
  ])("%s", (_, facts, lines) => expect(between(facts)).toEqual(lines));

  it("several things recorded at one instant: each by its own entry", () => {
    const at = { at: "07-28", recordedAt: "07-28" };
    expect(between([met("07-28", at), aRun({}, at), aNote("Said.", at)])).toEqual([
      "07-28 readme unknown → met, by 4",
      "07-28 builds unknown → met, by 5",
    ]);
  });

  it("a new base, by its own entry", () => {
    const fresh = aCriterion("manifest", "fresh", { rule: "fresh" });
    const manifest = aManifest({ kernel: aKernel("linuxkit/kernel:4.9.38") });
    const read = {
      path: "wireguard.yml",
      dialect: "2017-07" as const,
      text: "",
      value: manifest,
      faults: [],
      places: {},
    };
    const facts = [
      aBase(manifest, { at: "06-20" }),
      aCandidate("two", { at: "06-21" }, { manifest: read }),
      aBase(aManifest({ kernel: aKernel("linuxkit/kernel:4.9.39") }), { at: "07-20" }),
    ];
    expect(between(facts, [fresh]).at(-1)).toBe("07-20 fresh met → unmet, by 6, worse");
  });

  it("a policy that publishes another version moves what it asks anew by its own entry", () => {
    const stricter = { ...readme, evidence: "text" as const };
    const facts = [met("07-25"), published(aPolicy([stricter, upstream, builds], { version: 2 }), { at: "07-28" })];
    expect(between(facts).at(-1)).toBe("07-28 readme met → unmet, by 5, worse");
  });

  it("takes what begins after the first instant, up to the second with it", () => {
    const all = spans([met("07-01")]);
    const lines = (since: string, until: string) => changesBetween(all, instant(since), instant(until)).map(line);
    expect(lines("07-01", "07-11")).toEqual(["07-11 readme met → stale, by expiry, worse"]);
    expect(lines("06-30", "07-01")).toEqual(["07-01 readme unknown → met, by 4"]);
    expect(lines("07-02", "07-10")).toEqual([]);
  });

  it("names nothing for the first span: it has nothing before it", () =>
    expect(changesBetween(spans([]), 0, instant("05-15"))).toEqual([]));
});

describe("what is different at the end from the beginning", () => {
  it("drops what came back", () => {
    expect(net([met("07-01"), met("07-15")], instant("07-05"), instant("07-16"))).toEqual([]);
    expect(net([met("07-01"), unmet("07-05"), met("07-08")], instant("07-02"), instant("07-09"))).toEqual([]);
  });

  it("keeps the last move of each standing, from what it was at the beginning", () => {
    expect(net([met("07-01"), unmet("07-05"), anAttestation("readme", {}, { at: "06-10" })])).toEqual([
      "07-05 readme unknown → unmet, by 5, worse",
    ]);
  });

  it("says that it got worse by the two ends, not by the last step", () => {
    const facts = [met("06-10"), unmet("06-18"), aWithdrawal(5, { at: "06-25" })];
    expect(net(facts, instant("06-16"))).toEqual(["06-25 readme met → stale, by 6, worse"]);
  });

  it("counts a reason that was given, and not one that was given and lapsed", () => {
    const given = aReason("upstream", "missing", "one", { at: "07-20" });
    expect(net([given])).toEqual(["07-20 upstream unknown → unknown, by 4, reason"]);
    expect(net([given, aWithdrawal(4, { at: "07-25" })])).toEqual([]);
  });

  it("tells of the newest candidate once", () => {
    expect(net([aCandidate("two", { at: "07-01" }), aCandidate("three", { at: "07-02" })])).toEqual([
      "07-02 candidate, by 5",
    ]);
  });
});

describe("worse is further from met", () => {
  it.each([
    ["met", "pending", true],
    ["met", "stale", true],
    ["met", "unknown", true],
    ["stale", "unmet", true],
    ["unknown", "unmet", true],
    ["pending", "unknown", true],
    ["met", "not applicable", false],
    ["unmet", "unknown", false],
    ["stale", "met", false],
    ["unknown", "stale", false],
    ["stale", "unknown", false],
  ] as const)("%s → %s: %s", (before, after, isWorse) => {
    const [first, second] = spans([met("07-01")]).slice(-2);
    if (!first || !second) throw new Error("There are two spans.");
    const as = (span: typeof first, is: typeof before | typeof after) => ({
      ...span,
      verdict: { ...span.verdict, standings: span.verdict.standings.map((s) => ({ ...s, is })) },
    });
    const [change] = changesBetween([as(first, before), as(second, after)], 0, second.from);
    expect(change).toMatchObject({ what: "standing", isWorse });
  });
});
