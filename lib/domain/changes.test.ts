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
import { type Change, type Course, changesBetween, isBeneath, movesIn, netChanges } from "./changes";
import type { Criterion } from "./criterion";
import type { Fact } from "./fact";
import { spansOf } from "./spans";
import { verdictOf } from "./verdict";

const readme = aCriterion("attested", "readme", { validFor: "P10D" });
const upstream = aCriterion("attested", "upstream", { obligation: "should", validFor: "P90D" });
const builds = aCriterion("ci", "builds", { maxAge: "P4D" });
/** Entry 1 is the policy, entry 2 the registration, entry 3 the candidate. */
const course = (facts: readonly Fact[], criteria: readonly Criterion[] = [readme, upstream, builds]): Course => {
  const log = aLog(published(aPolicy(criteria)), aProject(), aCandidate("one"), ...facts);
  return { spans: spansOf(log, PROJECT, CHANNEL, { upTo: log.length, now: instant("07-31") }), facts: () => log };
};
const line = (change: Change): string => {
  const from = `${short(change.at)} `;
  const by = `, by ${change.by}`;
  switch (change.what) {
    case "standing": {
      const isReason = Boolean(change.before.reason) !== Boolean(change.after.reason);
      return `${from}${change.after.key} ${change.before.is} → ${change.after.is}${by}${change.isWorse ? ", worse" : ""}${isReason ? ", reason" : ""}`;
    }
    case "criterion":
      return `${from}${change.of.key} ${change.how}${by}`;
    case "outcome":
      return `${from}${change.before} → ${change.after}${by}${change.isWorse ? ", worse" : ""}`;
    case "floor":
      return `${from}${change.arch} ${change.isMet}${by}`;
    case "candidate":
      return `${from}candidate${by}`;
  }
};
const [from, to] = [instant("06-15"), instant("07-31")];
const all = (facts: readonly Fact[], criteria?: readonly Criterion[]) =>
  movesIn(course(facts, criteria), from, to).map(line);
const between = (facts: readonly Fact[], criteria?: readonly Criterion[]) =>
  movesIn(course(facts, criteria), from, to).filter(isBeneath).map(line);
const net = (facts: readonly Fact[], since = from, until = to) => netChanges(course(facts), since, until).map(line);

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
    const whole = course([met("07-01")]);
    const lines = (since: string, until: string) => movesIn(whole, instant(since), instant(until)).map(line);
    expect(lines("07-01", "07-11")).toEqual(["07-11 readme met → stale, by expiry, worse"]);
    expect(lines("06-30", "07-01")).toEqual(["07-01 readme unknown → met, by 4"]);
    expect(lines("07-02", "07-10")).toEqual([]);
  });

  it("names nothing for the first span: it has nothing before it", () =>
    expect(movesIn(course([]), 0, instant("05-15"))).toEqual([]));
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

describe("the verdict itself, and what is asked", () => {
  const only = [readme];

  it("the outcome turns by the fact that turned a standing, and by time", () => {
    expect(all([met("07-01")], only)).toEqual([
      "07-01 undetermined → ready, by 4",
      "07-01 readme unknown → met, by 4",
      "07-11 ready → undetermined, by expiry, worse",
      "07-11 readme met → stale, by expiry, worse",
    ]);
  });

  it("a version of the policy adds, takes away and obliges otherwise", () => {
    const second = aPolicy([{ ...readme, obligation: "may" }, builds, aCriterion("attested", "roadmap")], {
      version: 2,
    });
    expect(between([published(second, { at: "07-20" })], [readme, upstream, builds])).toEqual([
      "07-20 readme obliges, by 4",
      "07-20 roadmap added, by 4",
      "07-20 upstream removed, by 4",
    ]);
  });

  it("a criterion begins on its day: time alone does it", () => {
    const later = { ...readme, from: "2017-07-10T00:00:00.000Z" };
    expect(between([], [upstream, later])).toEqual(["07-10 readme begun, by expiry"]);
  });

  it("the floor of an architecture is met with a run, and gone with its age", () => {
    const job = aCriterion("ci", "builds", { maxAge: "P4D" });
    const log = aLog(
      published(aPolicy([job], { floor: ["x86_64"] })),
      aProject(),
      aCandidate("one"),
      aRun({}, { at: "07-20" }),
    );
    const spans = spansOf(log, PROJECT, CHANNEL, { upTo: log.length, now: to });
    const floors = movesIn({ spans, facts: () => log }).filter(({ what }) => what === "floor");
    expect(floors.map(line)).toEqual(["07-20 x86_64 true, by 4", "07-24 x86_64 false, by expiry"]);
  });
});

describe("several entries at one instant", () => {
  const at = { at: "07-28", recordedAt: "07-28" };

  it("the run that made the row of passes long enough, not the last that came", () => {
    const twice = aCriterion("ci", "builds", { streak: 2 });
    const runs = ["1", "2", "3"].map((runId) => aRun({ runId }, at));
    expect(between(runs, [twice])).toEqual(["07-28 builds unknown → met, by 5"]);
  });

  it("the withdrawal, and not the note that was recorded with it", () =>
    expect(between([met("07-27"), aWithdrawal(4, at), aNote("Said.", at)]).at(-1)).toBe(
      "07-28 readme met → unknown, by 5, worse",
    ));

  it("an end that passed at that very instant is an expiry still", () =>
    expect(
      between([met("07-01"), aNote("Said.", { at: "07-05" }), aReason("upstream", "missing", "one", { at: "07-11" })]),
    ).toEqual([
      "07-01 readme unknown → met, by 4",
      "07-11 readme met → stale, by expiry, worse",
      "07-11 upstream unknown → unknown, by 6, reason",
    ]));
});

describe("between two verdicts as they were made", () => {
  const log = aLog(
    published(aPolicy([readme, builds])),
    aProject(),
    aCandidate("one"),
    met("07-01", { recordedAt: "07-01" }),
    aRun({}, { at: "07-01", recordedAt: "07-01" }),
  );
  const judged = (upTo: number, now: string) => {
    const verdict = verdictOf({ facts: log }, PROJECT, CHANNEL, { upTo, now: instant(now) });
    if (!verdict) throw new Error("It has a policy.");
    return verdict;
  };
  const lines = (upTo: number, now: string) => {
    const last = judged(5, "07-02");
    const spans = spansOf(log, PROJECT, CHANNEL, { upTo: 5, now: last.now });
    return changesBetween(judged(upTo, now), last, { spans, facts: () => log })
      .filter(isBeneath)
      .map(line);
  };

  it("amid the entries of one instant: what came after the one looked at", () =>
    expect(lines(4, "07-01")).toEqual(["07-01 builds unknown → met, by 5"]));
  it("of one that was told late, as if nothing had been known: from when it was judged", () =>
    expect(lines(3, "07-01 12:00")).toEqual([
      "07-01 12:00 readme unknown → met, by 4",
      "07-01 12:00 builds unknown → met, by 5",
    ]));
  it("of one and the same, nothing", () => expect(lines(5, "07-02")).toEqual([]));
});
