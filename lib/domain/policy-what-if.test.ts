import { describe, expect, it, test } from "vitest";
import {
  aCandidate,
  aCriterion,
  aKnown,
  aLog,
  anAdmission,
  anAttestation,
  aPolicy,
  aProject,
  aRun,
  published,
} from "@/tests/support/make";
import type { Criterion } from "./criterion";
import type { Fact } from "./fact";
import { conditionsOf, type GateInput } from "./gate";
import type { Policy } from "./policy";
import { effectOf, judgedUnder, type Trial, trialOf } from "./policy-what-if";
import { judged } from "./project";
import type { Verdict, VerdictOutcome } from "./verdict";

const readme = aCriterion("attested", "readme");
const builds = aCriterion("ci", "builds");
const asked = aPolicy([readme]);
const given: readonly Fact[] = [
  published(asked),
  aProject(),
  aCandidate("one"),
  anAttestation("readme", {}, { at: "07-01" }),
];
const known = aKnown(aLog(...given));
const draft = (list: readonly Criterion[], changes: Partial<Policy> = {}) => aPolicy(list, { version: 2, ...changes });
const tried = (policy: Policy, of = known) =>
  trialOf(of, "wireguard", judged(of, "wireguard", "testing"), judgedUnder(of, policy, "wireguard"));

describe("a verdict under a draft", () => {
  it("is of now, and of the draft alone", () => {
    const verdict = judgedUnder(known, draft([builds]), "wireguard");
    expect(verdict).toMatchObject({ now: known.now, policy: { version: 2, seq: known.head + 1 }, isSupposed: true });
    expect(verdict.standings.map(({ key, is }) => `${key} ${is}`)).toEqual(["builds unknown"]);
  });

  it("takes the facts that are there, whoever they were said for", () => {
    const run = aKnown(aLog(...given, aRun({}, { at: "07-10" })));
    expect(judgedUnder(run, draft([builds]), "wireguard").outcome).toBe("ready");
  });

  it("asks a member too, without days to follow", () => {
    const member = aKnown(aLog(...given, anAdmission("wireguard", "one")));
    expect(judgedUnder(member, draft([builds], { migrationDays: 90 }), "wireguard").policy.version).toBe(2);
  });

  it("leaves what is known as it was", () => {
    judgedUnder(known, draft([builds]), "wireguard");
    expect(known.stream("channel:testing").filter(({ kind }) => kind === "policy")).toHaveLength(1);
    expect(judged(known, "wireguard", "testing").outcome).toBe("ready");
  });
});

describe("what it would do", () => {
  it("a criterion that is asked anew, and one that is asked no more", () =>
    expect(tried(draft([builds])).moves).toEqual([
      { key: "builds", before: null, after: { is: "unknown", counts: true } },
      { key: "readme", before: { is: "met", counts: true }, after: null },
    ]));

  it("a standing that changes, and nothing of one that does not", () => {
    const shorter = { ...readme, validFor: "P1D" };
    expect(tried(draft([shorter])).moves).toEqual([
      { key: "readme", before: { is: "met", counts: true }, after: { is: "stale", counts: true } },
    ]);
    expect(tried(draft([{ ...readme, title: "Other words" }])).moves).toEqual([]);
  });

  it("a criterion with a start is shown, and does not count before it", () => {
    const later = { ...builds, from: "2017-08-01T00:00:00.000Z" };
    const trial = tried(draft([readme, later]));
    expect(trial.moves).toEqual([{ key: "builds", before: null, after: { is: "unknown", counts: false } }]);
    expect([trial.before, trial.after]).toEqual(["ready", "ready"]);
  });

  it("a project in another way than a member of the channel", () => {
    expect(tried(draft([builds]))).toMatchObject({ project: "wireguard", isMember: false, after: "undetermined" });
    const member = aKnown(aLog(...given, anAdmission("wireguard", "one")));
    expect(tried(draft([builds]), member).isMember).toBe(true);
  });
});

const trial = (isMember: boolean, before: VerdictOutcome, after: VerdictOutcome): Trial => ({
  project: "wireguard",
  isMember,
  before,
  after,
  moves: [],
});
test.each([
  [trial(false, "undetermined", "ready"), "admitted"],
  [trial(false, "ready", "ready"), "admitted"],
  [trial(false, "ready", "undetermined"), "blocked"],
  [trial(false, "ready", "not ready"), "blocked"],
  [trial(false, "not ready", "undetermined"), null],
  [trial(true, "ready", "undetermined"), "probation"],
  [trial(true, "not ready", "not ready"), "probation"],
  [trial(true, "not ready", "ready"), null],
])("%o would be %s", (it, effect) => expect(effectOf(it)).toBe(effect));

test("the gate takes no verdict under a draft, whatever it says", () => {
  const supposed = judgedUnder(known, draft([readme]), "wireguard");
  const rest = {
    isMember: false,
    notAsked: null,
    conflicts: [],
    members: 0,
    voters: 1,
    handCount: null,
    now: known.now,
  };
  // @ts-expect-error A supposed verdict has no place in the log, so nothing is decided by it.
  const input: GateInput = { ...rest, verdict: supposed };
  // @ts-expect-error Nor by calling it a verdict.
  const verdict: Verdict = supposed;
  expect(conditionsOf({ decidedBy: "chair" }, { ...input, verdict })).toHaveLength(5);
});
