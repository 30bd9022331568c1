import { describe, expect, it } from "vitest";
import {
  aCandidate,
  aCriterion,
  aLog,
  anAttestation,
  aPolicy,
  aProject,
  aRun,
  CHANNEL,
  instant,
  PROJECT,
  published,
} from "@/tests/support/make";
import { behindIn, type Step } from "./behind";
import { differencesOf } from "./differences";
import type { Fact } from "./fact";
import { verdictOf } from "./verdict";

const readme = aCriterion("attested", "readme", { validFor: "P10D" });
const builds = aCriterion("ci", "builds", { streak: 2, maxAge: "P90D" });
const given = (...facts: readonly Fact[]) => [
  published(aPolicy([readme, builds])),
  aProject(),
  aCandidate("one"),
  ...facts,
];

/** The last of the standings that differ, by whom. */
function behind(facts: readonly Fact[], known: number, now: string, by: Step["by"] = "entry") {
  const log = aLog(...facts);
  const judged = (upTo: number, at: number) => {
    const verdict = verdictOf({ facts: log }, PROJECT, CHANNEL, { upTo, now: at });
    if (!verdict) throw new Error("It has a policy.");
    return verdict;
  };
  const at = instant(now);
  const step: Step = { at, by, known, since: log.length, before: judged(known, at - 1), after: judged(log.length, at) };
  const said = behindIn(step, () => log);
  return differencesOf(step.before, step.after).flatMap((it) =>
    it.what === "standing" ? [`${it.after.key} ${it.after.is} by ${said(it)}`] : [],
  );
}
const at = { at: "07-20" };
const runs = (...ids: readonly string[]) => ids.map((runId) => aRun({ runId }, at));

describe("what is behind a difference", () => {
  it("the one entry that came", () =>
    expect(behind(given(anAttestation("readme", {}, at)), 3, "07-20")).toEqual(["readme met by 4"]));

  it("of several, to each its own: the one with which it began to be so", () =>
    expect(behind(given(...runs("1", "2"), anAttestation("readme", {}, at), ...runs("3", "4")), 3, "07-20")).toEqual([
      "readme met by 6",
      "builds met by 5",
    ]));

  it("what turned and turned back among them: the last that made it what it is", () => {
    const failed = aRun({ runId: "3", outcome: "failed" }, at);
    expect(behind(given(...runs("1", "2"), failed, ...runs("4", "5")), 3, "07-20")).toHaveLength(1);
  });

  it("time alone, where the step is by time", () =>
    expect(behind(given(anAttestation("readme", {}, { at: "07-10" })), 4, "07-20", "expiry")).toEqual([
      "readme stale by expiry",
    ]));

  it("time alone, where entries came at that very instant and an end passed", () =>
    expect(behind(given(anAttestation("readme", {}, { at: "07-10" }), ...runs("1", "2")), 4, "07-20")).toEqual([
      "readme stale by expiry",
      "builds met by 6",
    ]));

  it("looks at no fact where time alone did it", () => {
    const never = () => {
      throw new Error("Nobody asks.");
    };
    const step = { by: "expiry" } as Step;
    expect(behindIn(step, never)({ what: "outcome", before: "ready", after: "undetermined", isWorse: true })).toBe(
      "expiry",
    );
  });
});
