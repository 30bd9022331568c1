import { describe, expect, it } from "vitest";
import {
  aCandidate,
  aCriterion,
  aLog,
  aReferenceRun,
  aRun,
  aWithdrawal,
  instant,
  posted,
  proved,
  shown,
} from "@/tests/support/make";
import { aSource } from "@/tests/support/make-source";
import type { CriterionOf } from "../criterion";
import { evidenceOf } from "../evidence";
import type { Fact } from "../fact";
import { asksFor, readCi, whysOf } from "./ci";

type Rule = Partial<CriterionOf<"ci">>;
const criterion = (rule: Rule = {}) => aCriterion("ci", "ci-build", rule);
/** Content "one" is the candidate; entry 1 puts it forward. */
const read = (rule: Rule, facts: readonly Fact[], now = "07-19") => {
  const log = aLog(aCandidate("one"), ...facts);
  return readCi(criterion(rule), evidenceOf(log, "wireguard", "testing", { upTo: 99, now: instant(now) }));
};
const legsOf = (rule: Rule, facts: readonly Fact[]) => {
  const { detail } = read(rule, facts).standing;
  return detail.of === "ci" ? detail.legs : [];
};

type Row = readonly [name: string, rule: Rule, facts: readonly Fact[], expected: string, why?: string];
const cases = (...rows: readonly Row[]) => {
  for (const [name, rule, facts, expected, why] of rows)
    it(name, () => {
      const { standing, ignored } = read(rule, facts);
      expect(shown(standing)).toBe(expected);
      if (why) expect(ignored).toContainEqual({ seq: 2, why });
    });
};

const passed = (said = {}, at = "07-10") => aRun(said, { at });
const failed = (said = {}, at = "07-11") => aRun({ outcome: "failed", ...said }, { at });

describe("0. origin", () => {
  const provedAlone: Rule = { origins: ["proved"] };
  cases(
    ["posted counts where the leg accepts it", {}, [passed()], "met [2] to 07-24"],
    ["posted does not count where it accepts proved alone", provedAlone, [passed()], "unknown missing []", "origin"],
    ["proved counts there", provedAlone, [aSource(), passed({ origin: proved(2) })], "met [2,3] to 07-24"],
    ["a failure of an origin not accepted is no failure", provedAlone, [failed()], "unknown missing []", "origin"],
  );

  const own = (said = {}) => passed({ origin: proved(2), ...said });
  const base = { stream: "channel:testing" } as const;
  const untrusted: readonly (readonly [string, readonly Fact[]])[] = [
    ["a source that nobody registered", [own()]],
    ["one that is registered later", [passed({ origin: proved(3) }), aSource()]],
    ["a fact that is none", [aCandidate("one"), own()]],
    ["one that was revoked before", [aSource(), aWithdrawal(2), own()]],
    ["a source of the channel's base", [aSource({}, base), own()]],
    ["another repository", [aSource({ repository: "wireguard/other" }), own()]],
    ["another workflow", [aSource({ workflow: "release.yml" }), own()]],
    ["another environment", [aSource({ environment: "ci" }), own()]],
    ["no environment, where one is named", [aSource({ environment: "ci" }), own()]],
    ["no repository at all", [aSource(), own({ origin: { is: "proved", source: 2, workflow: "ci.yml" } })]],
  ];
  it.each(untrusted)("proved by %s is not trusted", (_, facts) => {
    const seq = facts.findIndex((fact) => fact.kind === "ci-run") + 2;
    const { standing, ignored } = read({}, facts);
    expect(shown(standing)).toBe("unknown missing []");
    expect(ignored).toContainEqual({ seq, why: "untrusted-source" });
  });

  cases(
    ["it is trusted by its workflow", {}, [aSource({ workflow: "ci.yml" }), own()], "met [2,3] to 07-24"],
    [
      "and by its environment",
      {},
      [aSource({ environment: "ci" }), own({ origin: proved(2, { environment: "ci" }) })],
      "met [2,3] to 07-24",
    ],
    ["what is revoked afterwards still counts", {}, [aSource(), own(), aWithdrawal(2)], "met [2,3] to 07-24"],
    [
      "and lifts no failure (law 5)",
      {},
      [aSource(), failed({ origin: proved(2) }), aWithdrawal(2), own({ runId: "again" })],
      "unmet failed [2,3] to 07-25",
    ],
    ["a source that is registered lifts nothing that came before", {}, [own(), aSource()], "unknown missing []"],
    [
      "one attempt that two sources of a repository bring is one run",
      { streak: 2 },
      [aSource(), aSource({ environment: null, workflow: "ci.yml" }), own(), passed({ origin: proved(3) })],
      "unknown streak [2,4] to 07-24",
    ],
  );

  it("is shown with every run", () => {
    const [leg] = legsOf({}, [passed({ origin: posted("t7") })]);
    expect(leg?.runs).toMatchObject([{ origin: { is: "posted", name: "CI of wireguard", maker: "maintainer" } }]);
  });
});

describe("1. content", () => {
  const sameTree = { content: "other", tree: passed().body.tree };
  cases(
    ["the same commit counts", {}, [passed({ tree: undefined })], "met [2] to 07-24"],
    ["the same tree at another commit counts", {}, [passed(sameTree)], "met [2] to 07-24"],
    ["other content does not", {}, [passed({ content: "other" })], "unknown missing []", "other-revision"],
    ["nor does its failure", {}, [failed({ content: "other" }), passed()], "met [3] to 07-24", "other-revision"],
  );

  it("known before it was put forward counts from then on", () => {
    const facts = [passed({ content: "two" }), aCandidate("two", { at: "07-12" })];
    expect(shown(read({}, facts, "07-11").standing)).toBe("unknown missing []");
    expect(shown(read({}, facts).standing)).toBe("met [2] to 07-24");
  });

  it("without a candidate there is nothing to be evidence of", () => {
    const evidence = evidenceOf(aLog(passed()), "wireguard", "testing", { upTo: 99, now: instant("07-19") });
    expect(shown(readCi(criterion(), evidence).standing)).toBe("unknown missing []");
  });
});

describe("2. attempts", () => {
  const again = { runId: "812" };
  const next = { ...again, attempt: 2 };
  cases(
    ["delivered twice it is one run", { streak: 2 }, [passed(again), passed(again)], "unknown streak [2] to 07-24"],
    ["tried twice it is two", { streak: 2 }, [passed(again), passed(next)], "met [2,3] to 07-24"],
    [
      "a re-run hides no failure",
      { maxFail: 0 },
      [failed(again, "07-10"), passed(next, "07-11")],
      "unmet flaky [2,3] to 07-24",
    ],
    // Law 3: whatever is said of other content under the same number changes nothing.
    [
      "and no report on other content",
      {},
      [failed({ ...again, content: "other" }), failed(again)],
      "unmet failed [3] to 07-25",
    ],
    ["nor takes a pass away", {}, [passed(again), failed({ ...again, content: "other" })], "met [2] to 07-24"],
  );
});

describe("3. nobody takes a run back (law 5)", () => {
  cases(
    [
      "a failure stays when somebody withdraws it",
      {},
      [passed(), failed(), aWithdrawal(3)],
      "unmet failed [3] to 07-25",
    ],
    ["and so does a pass", {}, [passed(), aWithdrawal(2)], "met [2] to 07-24"],
  );
});

describe("5. reference runs", () => {
  const base = (said = {}, at = "07-12") => aReferenceRun({ outcome: "failed", ...said }, { at });
  const provedAlone: Rule = { origins: ["proved"] };
  const ours = failed({ origin: proved(2) });
  const ofBase = aSource({ repository: "linuxkit/linuxkit" }, { stream: "channel:testing" });
  const byBase = proved(3, { repository: "linuxkit/linuxkit" });
  cases(
    ["the base fails too", {}, [failed(), base()], "unmet base-broken [2,3] to 07-25"],
    [
      "it failed and passes again",
      {},
      [failed(), base(), aReferenceRun({}, { at: "07-13" })],
      "unmet failed [2] to 07-25",
    ],
    ["it fails on another leg", {}, [failed(), base({ check: "boot" })], "unmet failed [2] to 07-25"],
    ["it failed too long ago", {}, [failed(), base({}, "07-05")], "unmet failed [2] to 07-25"],
    [
      "it has no result",
      {},
      [failed(), base(), base({ outcome: "inconclusive" }, "07-13")],
      "unmet base-broken [2,3] to 07-25",
    ],
    [
      "of an origin not accepted it says nothing",
      provedAlone,
      [aSource(), ours, base()],
      "unmet failed [2,3] to 07-25",
    ],
    [
      "of a source of the channel it does",
      provedAlone,
      [aSource(), ofBase, ours, base({ origin: byBase })],
      "unmet base-broken [2,3,4,5] to 07-25",
    ],
    [
      "of one that is revoked it does not",
      provedAlone,
      [aSource(), ofBase, ours, aWithdrawal(3, { stream: "channel:testing" }), base({ origin: byBase })],
      "unmet failed [2,4] to 07-25",
    ],
    [
      "nor of the project's own",
      provedAlone,
      [aSource(), ours, base({ origin: proved(2) })],
      "unmet failed [2,3] to 07-25",
    ],
    ["it passes where the project has no run", {}, [aReferenceRun()], "unknown missing []"],
  );
});

describe("6. the criterion is the worst of its legs", () => {
  const [x86, arm] = [
    { arch: "x86_64", series: "4.9" },
    { arch: "aarch64", series: "4.9" },
  ];
  const two: Rule = { targets: [x86, arm] };
  const onArm = { target: arm };
  cases(
    ["one passed, one missing", two, [passed()], "unknown missing [2] to 07-24"],
    ["one passed, one failed", two, [passed(), failed(onArm)], "unmet failed [2,3] to 07-24"],
    ["one failed, one missing", two, [failed(onArm)], "unmet failed [2] to 07-25"],
    [
      "one too old, one running",
      two,
      [passed({}, "07-01"), aRun({ ...onArm, outcome: "running" }, { at: "07-11" })],
      "pending running [2,3] to 07-25",
    ],
    ["both passed", two, [passed(), passed(onArm, "07-09")], "met [2,3] to 07-23"],
  );

  it("every leg is reported, those without a run too", () => {
    const legs = legsOf({ ...two, checks: ["build", "boot"] }, [passed()]);
    expect(legs.map((leg) => `${leg.check} ${leg.target.arch} ${leg.is}`)).toEqual([
      "build x86_64 met",
      "build aarch64 unknown",
      "boot x86_64 unknown",
      "boot aarch64 unknown",
    ]);
  });

  it.each([
    ["the check on the target", "build", x86, true],
    ["not on another target", "build", arm, false],
    ["not another check", "boot", x86, false],
  ])("it asks for %s", (_, check, target, asks) => {
    expect(asksFor(criterion(), check, target)).toBe(asks);
  });
});

describe("a leg tells", () => {
  it("of a re-run in progress beside what counts", () => {
    expect(legsOf({}, [failed(), aRun({ outcome: "running" }, { at: "07-12" })])[0]).toMatchObject({
      runningNow: true,
    });
  });

  it.each([
    ["no run at all", [], false],
    ["passes alone", [passed(), passed({}, "07-11")], true],
    ["a failure, however long ago", [failed({}, "05-01"), passed()], false],
    [
      "a failure more than 50 runs ago",
      [failed({}, "05-01"), ...Array.from({ length: 50 }, (_, n) => passed({ attempt: n + 1 }))],
      true,
    ],
  ])("whether it has ever failed: %s", (_, facts, neverFailed) => {
    expect(legsOf({}, facts)[0]?.neverFailed).toBe(neverFailed);
  });

  it("why each of its runs counts or does not", () => {
    const runs = [
      passed({}, "07-01"),
      passed({ content: "other" }),
      aRun({ outcome: "inconclusive" }, { at: "07-12" }),
      passed({}, "07-13"),
    ];
    expect(legsOf({}, runs)[0]?.runs.map((run) => run.why)).toEqual([
      "expired",
      "other-revision",
      "inconclusive",
      null,
    ]);
  });

  it("its last 50 runs", () => {
    const runs = Array.from({ length: 60 }, (_, n) => passed({ attempt: n + 1 }));
    expect(legsOf({}, runs)[0]?.runs.map((run) => run.attempt)).toEqual(Array.from({ length: 50 }, (_, n) => n + 11));
  });
});

describe("beyond the last 50 runs of a leg", () => {
  const others = Array.from({ length: 60 }, (_, n) => passed({ content: "other", runId: `${n}` }, "07-12"));
  const runs = [failed({}, "07-10"), ...others];

  it("what it rests on is shown all the same, and how many count", () => {
    const [leg] = legsOf({}, runs);
    expect(leg).toMatchObject({ is: "unmet", used: [2], counted: 1 });
    expect(leg?.runs).toHaveLength(51);
    expect(leg?.runs[0]).toMatchObject({ seq: 2, counts: true });
  });

  it("each attempt is known to count or not", () => {
    const log = aLog(aCandidate("one"), ...runs);
    const evidence = evidenceOf(log, "wireguard", "testing", { upTo: 99, now: instant("07-19") });
    const whys = whysOf(criterion(), evidence, "build", { arch: "x86_64", series: "4.9" });
    expect([whys.size, whys.get(2), whys.get(3)]).toEqual([61, null, "other-revision"]);
  });
});

describe("what was not used says why", () => {
  const noResult = aRun({ outcome: "inconclusive" }, { at: "07-09" });
  it.each<readonly [string, readonly Fact[], string]>([
    ["the streak is full without it", [passed(), passed({}, "07-11")], "superseded"],
    ["it is too old", [passed({}, "07-01"), passed()], "expired"],
    ["a worse word on the same attempt", [passed({ runId: "1" }), failed({ runId: "1" })], "superseded"],
    ["a run with a result tells more", [noResult, passed()], "superseded"],
  ])("%s", (_, facts, why) => {
    expect(read({}, facts).ignored).toEqual([{ seq: 2, why }]);
  });
});

it("who can act: CI, and nobody on what is met", () => {
  expect(read({}, []).standing.whoCanAct).toEqual(["ci"]);
  expect(read({}, [passed()]).standing.whoCanAct).toEqual([]);
});
