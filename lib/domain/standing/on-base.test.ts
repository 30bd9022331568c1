import { describe, expect, it } from "vitest";
import { aCriterion, aLog, aPolicy, aReferenceRun, instant, posted, proved } from "@/tests/support/make";
import type { Run } from "./leg";
import { failingOnBase, lastOnBase } from "./on-base";

const NOW = instant("07-19");
const runs = (...facts: readonly Run[]) => aLog(...facts) as readonly Run[];
const failed = (said = {}, at = "07-12") => aReferenceRun({ outcome: "failed", ...said }, { at });
const passed = (said = {}, at = "07-13") => aReferenceRun(said, { at });
const last = (rule: object, ...facts: readonly Run[]) =>
  lastOnBase(runs(...facts), aCriterion("ci", "ci-build", rule), NOW)?.seq;

describe("the last run of the base on a leg", () => {
  it.each<readonly [string, number | undefined, object, readonly Run[]]>([
    ["is the one that happened last", 1, {}, [passed(), failed()]],
    [
      "is a result: none that goes on, none that was skipped",
      1,
      {},
      [failed(), passed({ outcome: "running" }), passed({ outcome: "inconclusive" })],
    ],
    ["is fresh", undefined, {}, [failed({}, "07-05")]],
    ["up to the very end of that", undefined, { maxAge: "P7D" }, [failed({}, "07-12")]],
    ["is of an origin that the leg takes", undefined, { origins: ["proved"] }, [failed({ origin: posted() })]],
    ["as one that is proved is", 1, { origins: ["proved"] }, [failed({ origin: proved() })]],
    ["of one attempt is the worse", 2, {}, [passed({ runId: "1" }), failed({ runId: "1" }, "07-13")]],
    ["is none where none ran", undefined, {}, []],
  ])("%s: %#", (_, seq, rule, facts) => expect(last(rule, ...facts)).toBe(seq));
});

describe("what fails on the base", () => {
  const policy = aPolicy([
    aCriterion("ci", "ci-build", { checks: ["build", "boot"] }),
    aCriterion("ci", "ci-too", { checks: ["build"] }),
    aCriterion("attested", "readme"),
  ]);
  const failing = (...facts: readonly Run[]) =>
    failingOnBase(policy, runs(...facts), NOW).map(({ check, run }) => `${check} ${run.seq}`);
  it("is told once a leg, whatever the number of criteria that ask for it", () =>
    expect(failing(failed(), failed({ check: "boot" }), passed({ check: "boot" }, "07-11"))).toEqual([
      "build 1",
      "boot 2",
    ]));
  it("and not what passes again, or nobody asks for", () =>
    expect(failing(failed(), passed(), failed({ check: "suite" }))).toEqual([]));
});
