import { describe, expect, it, test } from "vitest";
import { aVerdict } from "@/tests/support/judged";
import { aCriterion, anAttestation, instant } from "@/tests/support/make";
import type { HandCount } from "./facts/governance";
import { type Condition, conditionsOf, type GateShown, isOpenGate, shareOf } from "./gate";
import { days, textOf } from "./instant";
import type { DecisionRule } from "./policy";

const readme = aCriterion("attested", "readme");
const ready = aVerdict([readme], [anAttestation("readme", {}, { at: "07-10" })]);
const notReady = aVerdict([readme], [anAttestation("readme", { claim: "unmet" }, { at: "07-10" })]);
const opened = instant("07-19 16:00");
const now = opened + days(7);

const rule = { decidedBy: "hand count", quorum: "1/2", threshold: "2/3", minDays: 7, perOrganisation: true } as const;
const count = (changed: Partial<HandCount> = {}): HandCount => ({
  meeting: "2017-07-19",
  eligible: 6,
  for: 5,
  against: 0,
  abstain: 1,
  openedAt: textOf(opened),
  ...changed,
});
const input = (changed: Partial<GateShown> = {}): GateShown => ({
  verdict: ready,
  isMember: false,
  notAsked: null,
  conflicts: [],
  members: 0,
  voters: 6,
  handCount: count(),
  now,
  ...changed,
});
const closedBy = (changed: Partial<GateShown>, of: DecisionRule = rule): readonly string[] =>
  conditionsOf(of, input(changed))
    .filter((condition) => !condition.holds)
    .map((condition) => condition.key);
const condition = <K extends Condition["key"]>(key: K, changed: Partial<GateShown> = {}) => {
  const found = conditionsOf(rule, input(changed)).find((it) => it.key === key);
  if (!found) throw new Error(`The gate has no condition ${key}.`);
  return found as Extract<Condition, { key: K }>;
};

describe("the gate", () => {
  it("is open where every condition holds", () => {
    expect(closedBy({})).toEqual([]);
    expect(isOpenGate(conditionsOf(rule, input()))).toBe(true);
  });

  it("lists every condition, whether it holds or not", () => {
    expect(conditionsOf(rule, input()).map((it) => it.key)).toEqual([
      "not a member",
      "asked",
      "verdict",
      "combination",
      "eligible",
      "quorum",
      "threshold",
      "after the candidate",
      "days",
    ]);
  });

  it.each<readonly [string, Partial<GateShown>, readonly string[]]>([
    ["it is in already", { isMember: true }, ["not a member"]],
    ["it is no candidate", { notAsked: { why: "no candidate", at: null } }, ["asked"]],
    ["the verdict is not ready", { verdict: notReady }, ["verdict"]],
    ["the verdict is undetermined", { verdict: aVerdict([readme]) }, ["verdict"]],
    [
      "nothing applies to it: not evaluable is not ready",
      { verdict: aVerdict([aCriterion("attested", "hardening", { appliesTo: ["kernel"] })]) },
      ["verdict"],
    ],
    ["it clashes with a member", { conflicts: ["landlock brings another kernel"], members: 1 }, ["combination"]],
    ["more could vote than hold the role", { handCount: count({ eligible: 7 }) }, ["eligible"]],
    ["fewer could vote than hold it", { handCount: count({ eligible: 5, for: 4 }) }, ["eligible"]],
    ["more hands than could vote", { handCount: count({ for: 6, abstain: 1 }) }, ["eligible"]],
    ["too few voted", { handCount: count({ for: 2, abstain: 0 }) }, ["quorum"]],
    ["too few were for it", { handCount: count({ for: 3, against: 2, abstain: 0 }) }, ["threshold"]],
    ["nobody was for it, though all who decided were", { handCount: count({ for: 0, abstain: 6 }) }, ["threshold"]],
    ["the question is too young", { now: now - 1 }, ["days"]],
    ["the question is still to be opened", { now: opened - 1 }, ["days"]],
    [
      "everything at once: every reason is named",
      {
        isMember: true,
        verdict: notReady,
        conflicts: ["x"],
        voters: 9,
        handCount: count({ for: 1, against: 2, abstain: 0 }),
        now: opened,
      },
      ["not a member", "verdict", "combination", "eligible", "threshold", "days"],
    ],
  ])("is closed where %s", (_, changed, keys) => {
    expect(closedBy(changed)).toEqual(keys);
    expect(isOpenGate(conditionsOf(rule, input(changed)))).toBe(false);
  });

  it("is closed by all that a hand count has to show while there is none", () => {
    expect(closedBy({ handCount: null })).toEqual(["eligible", "quorum", "threshold", "after the candidate", "days"]);
  });

  it("asks the chair’s word alone where the chair decides, and the verdict all the same", () => {
    const chair: DecisionRule = { decidedBy: "chair" };
    expect(conditionsOf(chair, input({ handCount: null })).map((it) => it.key)).toEqual([
      "not a member",
      "asked",
      "verdict",
      "combination",
      "chair",
    ]);
    expect(closedBy({ handCount: null }, chair)).toEqual([]);
    expect(conditionsOf(chair, input({ handCount: null, conflicts: null })).map((it) => it.key)).not.toContain(
      "combination",
    );
    expect(closedBy({ verdict: notReady, handCount: null }, chair)).toEqual(["verdict"]);
  });
});

describe("the question", () => {
  const candidateAt = ready.candidate?.at ?? 0;
  const at = (instant: number) => ({ handCount: count({ openedAt: textOf(instant) }) });
  it("stands for so many days, to the millisecond", () => {
    expect(condition("days", { now: opened + days(7) - 1 }).holds).toBe(false);
    expect(condition("days", { now: opened + days(7) }).holds).toBe(true);
    expect(condition("days").from).toBe(opened + days(7));
  });
  it("may be decided at once where the policy says 0 days, but not before it is opened", () => {
    const atOnce = { ...rule, minDays: 0 };
    expect(closedBy({ now: opened }, atOnce)).toEqual([]);
    expect(closedBy({ now: opened - 1 }, atOnce)).toEqual(["days"]);
  });
  it("is opened after the candidate was put forward, or with it: else the hands were raised on other evidence", () => {
    expect(condition("after the candidate", at(candidateAt)).holds).toBe(true);
    expect(condition("after the candidate", at(candidateAt - 1)).holds).toBe(false);
  });
  it("cannot be put without a candidate", () => {
    const verdict = aVerdict([readme], [anAttestation("readme", {}, { at: "07-10" })], { material: null });
    expect(verdict.outcome).toBe("ready");
    expect(closedBy({ verdict })).toEqual(["after the candidate"]);
  });
});

/** Least whole numbers of 1 … 7 that reach a half and two thirds, written out. */
test.each([
  ["1/2", [1, 1, 2, 2, 3, 3, 4]],
  ["2/3", [1, 2, 2, 3, 4, 4, 5]],
  ["1/3", [1, 1, 1, 2, 2, 2, 3]],
  ["4/5", [1, 2, 3, 4, 4, 5, 6]],
  ["1/1", [1, 2, 3, 4, 5, 6, 7]],
  ["0/1", [0, 0, 0, 0, 0, 0, 0]],
])("%s of 1 to 7", (fraction, needed) => {
  expect([1, 2, 3, 4, 5, 6, 7].map((of) => shareOf(fraction, of))).toEqual(needed);
});

test("a share is exact: the least number whose fraction reaches it, for every fraction and count", () => {
  for (let denominator = 1; denominator <= 12; denominator++)
    for (let numerator = 0; numerator <= denominator; numerator++)
      for (let of = 0; of <= 60; of++) {
        const share = shareOf(`${numerator}/${denominator}`, of);
        expect(share * denominator >= numerator * of, `${numerator}/${denominator} of ${of}`).toBe(true);
        expect((share - 1) * denominator < numerator * of || share === 0).toBe(true);
      }
});

describe.each([1, 2, 3, 4, 5, 6, 7])("with %i who could vote", (eligible) => {
  const half = shareOf("1/2", eligible);
  it(`a quorum of 1/2 takes ${half}`, () => {
    const votes = (cast: number) => ({ voters: eligible, handCount: count({ eligible, for: cast, abstain: 0 }) });
    expect(condition("quorum", votes(half))).toMatchObject({ holds: true, have: half, need: half, of: eligible });
    expect(condition("quorum", votes(half - 1)).holds).toBe(false);
  });

  it("those who abstain count for the quorum and not for the threshold", () => {
    const votes = { voters: eligible, handCount: count({ eligible, for: 1, abstain: eligible - 1 }) };
    expect(condition("quorum", votes).holds).toBe(true);
    expect(condition("threshold", votes)).toMatchObject({ holds: true, have: 1, need: 1, of: 1 });
  });

  it(`2/3 of ${eligible} for and against`, () => {
    const need = shareOf("2/3", eligible);
    const votes = (forIt: number) => ({
      voters: eligible,
      handCount: count({ eligible, for: forIt, against: eligible - forIt, abstain: 0 }),
    });
    expect(condition("threshold", votes(need))).toMatchObject({ holds: true, have: need, need, of: eligible });
    expect(condition("threshold", votes(need - 1)).holds).toBe(false);
  });
});
