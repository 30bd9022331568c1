import { describe, expect, it } from "vitest";
import { groundOf, linesOf } from "@/tests/support/ground";
import { aCriterion, aReason, aRun } from "@/tests/support/make";
import type { Criterion } from "../criterion";
import type { Fact } from "../fact";
import { planOf } from "./plan";

const should = <C extends Criterion>(criterion: C): C => ({ ...criterion, obligation: "should" });
const plan = (
  criteria: readonly Criterion[],
  facts: readonly Fact[] = [],
  done: readonly string[] = [],
  given = {},
) => {
  const ground = groundOf(criteria, facts, given);
  return planOf({ ground, keys: [] }, ground, new Set(done));
};
const lines = (...of: Parameters<typeof plan>) => linesOf(plan(...of)?.actions ?? []);
const build = aCriterion("ci", "builds");
const REASON = "yours reason fuzz by maintainer: maintainer";

describe("a set of actions", () => {
  it("is none where that takes another candidate", () => {
    expect(plan([aCriterion("kernel", "hardening")])).toBeNull();
    expect(plan([build], [], [], { material: null })).toBeNull();
  });

  it("settles a should by a reason, or by the thing itself", () => {
    const fuzz = should(aCriterion("ci", "fuzz", { checks: ["fuzz"] }));
    expect(lines([build, fuzz])).toEqual(["ci pass builds by ci", REASON]);
    expect(lines([build, fuzz], [], ["fuzz"])).toEqual(["ci pass builds by ci", "ci pass fuzz by ci"]);
  });

  it("asks no reason for a should that the passes of a must settle", () =>
    expect(lines([build, should(aCriterion("ci", "fuzz"))])).toEqual(["ci pass builds fuzz by ci"]));

  it("asks it last, anew too, where they leave it open for another cause", () => {
    const fuzz = should(aCriterion("ci", "fuzz", { streak: 3 }));
    expect(lines([build, fuzz])).toEqual(["ci pass builds by ci", `${REASON}, after rest`]);
    expect(lines([build, fuzz], [aReason("fuzz", "missing", "one", { at: "07-10" })])).toEqual([
      "ci pass builds by ci",
      `${REASON}, after rest`,
    ]);
  });

  it("leaves out what a reason of before makes needless", () => {
    const fuzz = should(aCriterion("ci", "fuzz", { checks: ["fuzz", "boot"] }));
    const said = [
      aReason("fuzz", "running", "one", { at: "07-10" }),
      aRun({ check: "boot", outcome: "running" }, { at: "07-19" }),
    ];
    expect(lines([fuzz], said, ["fuzz"])).toEqual(["ci pass fuzz by ci"]);
  });
});
