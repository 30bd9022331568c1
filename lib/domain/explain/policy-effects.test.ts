import { describe, expect, it, test } from "vitest";
import type { Effects } from "../policy-effects";
import type { Trial } from "../policy-what-if";
import { plain } from "../view/rich";
import { boundSaid, effectSaid, moreSaid, sameSaid, standsSaid } from "./policy-effects";

const trial = { project: "wireguard", isMember: false, before: "ready", after: "ready", moves: [] } as const;
const none: Effects = { tried: 1, turned: 0, admitted: [], blocked: [], probation: [], others: [], criteria: [] };
const told = { isDraft: true, tense: "now" as const, migrationDays: 28 };

describe("what it would do, in a sentence", () => {
  it.each([
    [
      none,
      told,
      "What it would do today: no verdict changes; 0 admitted, 0 blocked, 0 on probation. Members would have 28 days to follow it.",
    ],
    [
      { ...none, turned: 1, blocked: [trial] },
      told,
      "What it would do today: 1 verdict changes; 0 admitted, 1 blocked, 0 on probation. Members would have 28 days to follow it.",
    ],
    [
      { ...none, turned: 2 },
      { ...told, isDraft: false, migrationDays: 1 },
      "What it would do today: 2 verdicts change; 0 admitted, 0 blocked, 0 on probation. Members have 1 day to follow it.",
    ],
    [
      none,
      { ...told, tense: "past" as const },
      "What it would have done then: no verdict changes; 0 admitted, 0 blocked, 0 on probation. Members would have 28 days to follow it.",
    ],
  ])("%#", (effects, of, sentence) => expect(plain(effectSaid(effects, of))).toBe(sentence));
});

test("a bound is said only where there is one", () => {
  expect(boundSaid(12, 12)).toBeNull();
  expect(boundSaid(1000, 100_000)).toBe(
    "Worked out for 1,000 of 100,000 projects: the members first, then the others by name.",
  );
  expect([moreSaid(3, 3), moreSaid(20, 1020)]).toEqual([null, "and 1,000 more"]);
});

test("how a criterion stands on one side", () =>
  expect(
    [null, { is: "met", counts: true } as const, { is: "unknown", counts: false } as const].map(standsSaid),
  ).toEqual(["not asked", "met", "unknown, not counted yet"]));

test("what is as now says so", () => {
  const turned: Trial = { ...trial, after: "not ready" };
  expect([sameSaid(trial), sameSaid(turned)]).toEqual(["as now", ""]);
});
