import { describe, expect, it } from "vitest";
import { aLog, aRun, posted, proved } from "@/tests/support/make";
import type { Outcome } from "../facts/evidence";
import { attemptKey, attemptsOf } from "./attempts";
import type { Run } from "./leg";

const run = (said: Parameters<typeof aRun>[0] = {}) => aRun({ runId: "812", ...said });
const kept = (...runs: readonly Run[]) => attemptsOf(aLog(...runs) as readonly Run[]).kept.map((it) => it.seq);

describe("several reports of one attempt are one run", () => {
  it.each<readonly [string, readonly Outcome[], number]>([
    ["the first, where they say the same", ["passed", "passed"], 1],
    ["the end beats the running before it", ["running", "passed"], 2],
    ["and a running that arrives late", ["passed", "running"], 1],
    ["of two ends the worse: failed after passed", ["passed", "failed"], 2],
    ["whatever the order", ["failed", "passed"], 1],
    ["inconclusive is worse than passed: skipped is never a pass", ["passed", "inconclusive"], 2],
    ["and better than failed", ["inconclusive", "failed"], 2],
    ["an end that says nothing still ends it", ["running", "inconclusive"], 2],
  ])("%s: %j", (_, outcomes, seq) => {
    expect(kept(...outcomes.map((outcome) => run({ outcome })))).toEqual([seq]);
  });

  it("of equal ones the first in the log, in whatever order they are handed over", () => {
    const runs = aLog(run(), run({ url: "https://ci.example.org/812" }), run()) as readonly Run[];
    expect(attemptsOf([...runs].reverse()).kept.map((it) => it.seq)).toEqual([1]);
  });

  it("in whatever order they are handed over", () => {
    const runs = aLog(run({ outcome: "running" }), run(), run({ outcome: "failed" }), run()) as readonly Run[];
    expect(attemptsOf([...runs].reverse()).kept.map((it) => it.seq)).toEqual([3]);
    expect(attemptsOf(runs).superseded.map((it) => it.seq)).toEqual([1, 2, 4]);
  });
});

describe("another attempt is another run: a re-run hides nothing", () => {
  it.each([
    ["the next attempt", { attempt: 2 }],
    ["another run", { runId: "813" }],
    ["another check", { check: "boot" }],
    ["another target", { target: { arch: "aarch64", series: "4.9" } }],
    ["another token", { origin: posted("second token") }],
    ["a registered source instead of a token", { origin: proved() }],
  ])("%s", (_, said) => {
    expect(kept(run({ outcome: "failed" }), run(said))).toEqual([1, 2]);
  });

  it("but not another workflow name of one source", () => {
    const origin = { ...proved(), workflow: "renamed.yml" } as const;
    expect(attemptKey(run({ origin }))).toBe(attemptKey(run({ origin: proved() })));
  });
});
