import { describe, expect, it } from "vitest";
import {
  aCandidate,
  aCriterion,
  aLog,
  anAttestation,
  aPolicy,
  aProject,
  aRun,
  instant,
  published,
} from "@/tests/support/make";
import { standingSaid } from "./explain/standing";
import type { Fact } from "./fact";
import { type Verdict, verdictOf } from "./verdict";
import { isSameVerdict, pastOf } from "./verdict-past";

const policy = aPolicy([aCriterion("attested", "readme"), aCriterion("ci", "builds", { streak: 2 })]);
const verdict = (...facts: readonly Fact[]): Verdict => {
  const log = aLog(published(policy), aProject(), aCandidate("one"), anAttestation("readme"), ...facts);
  const made = verdictOf({ facts: log }, "wireguard", "testing", { upTo: log.length, now: instant("07-19") });
  if (!made) throw new Error("There is a policy.");
  return made;
};
const run = (runId: string, said = {}) => aRun({ runId, ...said }, { at: `07-1${runId}` });

describe("two verdicts say the same", () => {
  const before = verdict(run("1"));
  it("though more was looked at and not used", () =>
    expect(isSameVerdict(before, verdict(run("1"), run("2", { content: "other" })))).toBe(true));
  it.each<[string, Verdict]>([
    ["what a standing rests on", verdict(run("1"), run("2"))],
    ["how a standing is", verdict(run("1"), run("2", { outcome: "failed" }))],
    ["that a run goes on beside it", verdict(run("1"), run("2", { outcome: "running" }))],
    ["the candidate", verdict(run("1"), aCandidate("one", { at: "07-12" }))],
    ["the policy", verdict(run("1"), published({ ...policy, version: 2 }, { at: "07-12" }))],
    ["until when it holds", verdict(run("2"))],
  ])("but not where this differs: %s", (_, after) => expect(isSameVerdict(before, after)).toBe(false));
});

describe("a verdict that another follows", () => {
  const reader = { now: instant("07-19"), nameOf: (id: string) => id };
  it.each<[string, Verdict]>([
    ["met", verdict(run("1"), run("2"), run("3"))],
    ["failed", verdict(run("1"), run("2", { outcome: "failed" }), run("3", { content: "other" }))],
    ["nothing counts", verdict(run("1", { content: "other" }))],
    ["no run at all", verdict()],
  ])("is told in the same words: %s", (_, whole) => {
    const past = pastOf(whole, undefined);
    expect(past.standings.map((s) => standingSaid(s, reader))).toEqual(
      whole.standings.map((s) => standingSaid(s, reader)),
    );
    expect(past.ignored).toEqual([]);
  });

  it("shares what did not change with the one before", () => {
    const [one, two] = [verdict(run("1")), verdict(run("1"), run("2"))];
    const past = pastOf(one, undefined);
    expect(pastOf(two, past).standings.map((s, index) => s === past.standings[index])).toEqual([true, false]);
  });
});
