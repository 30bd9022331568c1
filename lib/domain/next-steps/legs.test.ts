import { describe, expect, it } from "vitest";
import { groundOf, openOf } from "@/tests/support/ground";
import { aCriterion, aRun } from "@/tests/support/make";
import { aSource } from "@/tests/support/make-source";
import type { Criterion } from "../criterion";
import type { Fact } from "../fact";
import { withFacts } from "./ground";
import { passesFor, passesNeeded, runsOf } from "./legs";

describe("how many passes a leg lacks", () => {
  const rule = { streak: 3, window: 5, maxFail: 1 };
  it.each<[string, string, number, Partial<typeof rule>]>([
    ["nothing is there", "", 3, {}],
    ["one of three is there", "+", 2, {}],
    ["all are", "+++", 0, {}],
    ["the last failed: its row begins anew", "++-", 3, {}],
    ["a failure that the window may hold", "-++", 1, {}],
    ["two failures in the window, one too many: until the first has left it", "--++", 2, {}],
    ["none may be in the window: until both have left it", "--++", 5 - 2, { maxFail: 0 }],
    ["a window of one looks at the last alone", "---", 1, { streak: 1, window: 1, maxFail: 0 }],
    ["a window longer than what is there", "-+", 2, { streak: 1, window: 3, maxFail: 0 }],
  ])("%s", (_, runs, passes, changes) =>
    expect(
      passesNeeded(
        [...runs].map((it) => it === "+"),
        { ...rule, ...changes },
      ),
    ).toBe(passes),
  );
});

const said = (criteria: readonly Criterion[], facts: readonly Fact[] = []) => {
  const ground = groundOf(criteria, facts);
  return passesFor(openOf(ground), ground).map(
    ({ check, target, passes, has, origins, keys, list, maxAgeDays }) =>
      `${list}: ${passes} of ${check} on ${Object.values(target).join("/")} after ${has}, ${origins.join(" or ")}, ${maxAgeDays} days, for ${keys.join(" ")}`,
  );
};

describe("what CI has to bring", () => {
  it("a leg at a time, only what is lacking", () =>
    expect(
      said([aCriterion("ci", "boots", { checks: ["build", "boot"], streak: 2 })], [aRun({}, { at: "07-18" })]),
    ).toEqual([
      "ci: 1 of build on x86_64/4.9 after 1, proved or posted, 14 days, for boots",
      "ci: 2 of boot on x86_64/4.9 after 0, proved or posted, 14 days, for boots",
    ]));

  it("once for several criteria, from an origin that all accept, as fresh as the strictest asks", () =>
    expect(
      said([
        aCriterion("ci", "builds", { streak: 1 }),
        aCriterion("ci", "proved", { streak: 3, origins: ["proved"], maxAge: "P7D" }),
      ]),
    ).toEqual(["ci: 3 of build on x86_64/4.9 after 0, proved, 7 days, for proved builds"]));

  it("behind a source of its CI, where only what is proved will do and none may speak", () => {
    const needs = (origins: readonly ("proved" | "posted")[], ...facts: readonly Fact[]) => {
      const ground = groundOf([aCriterion("ci", "builds", { origins: [...origins] })], facts);
      const actions = passesFor(openOf(ground), ground);
      expect(withFacts(ground, runsOf(actions, ground))?.verdict.outcome).toBe("ready");
      return actions.map((it) => it.needsSource);
    };
    expect(needs(["proved"])).toEqual([true]);
    expect(needs(["proved"], aSource({ workflow: "ci.yml", environment: "ci" }))).toEqual([false]);
    expect(needs(["proved"], aSource({}, { stream: "channel:testing" }))).toEqual([true]);
    expect(needs(["proved", "posted"])).toEqual([false]);
    expect(needs(["posted"])).toEqual([false]);
  });

  it("twice where no origin serves both; what any serves is served by both", () =>
    expect(
      said([
        aCriterion("ci", "any", { streak: 5 }),
        aCriterion("ci", "proved", { streak: 2, origins: ["proved"] }),
        aCriterion("ci", "posted", { streak: 1, origins: ["posted"] }),
      ]),
    ).toEqual([
      "ci: 4 of build on x86_64/4.9 after 0, proved, 14 days, for proved any",
      "ci: 1 of build on x86_64/4.9 after 0, posted, 14 days, for posted",
    ]));
});
