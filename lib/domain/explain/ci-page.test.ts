import { describe, expect, it } from "vitest";
import { aVerdict, reader } from "@/tests/support/judged";
import { aCriterion, aRun } from "@/tests/support/make";
import type { Fact } from "../fact";
import { plain } from "../view/rich";
import { ciFindingSaid, startsAnewSaid } from "./ci-page";

const build = aCriterion("ci", "ci-build");
const boot = aCriterion("ci", "ci-boot", { checks: ["boot"], streak: 2 });
const wider = aCriterion("ci", "ci-wider", { checks: ["fuzz", "lint", "perf"], obligation: "may" });
const readme = aCriterion("attested", "readme");
const run = (check: string, outcome: "passed" | "failed", at = "07-18") => aRun({ check, outcome, runId: at }, { at });

describe("the finding of a project's CI page", () => {
  const finding = (criteria: Parameters<typeof aVerdict>[0], facts: readonly Fact[] = [], given = {}) =>
    plain(ciFindingSaid(aVerdict(criteria, facts, given), "now", reader));

  it.each<[string, Parameters<typeof aVerdict>[0], readonly Fact[], string]>([
    [
      "nothing asked for",
      [readme],
      [],
      "The policy of testing asks nothing of CI. What is posted is kept, and counts if a policy asks for it.",
    ],
    ["no run at all", [build, boot], [], "None of the 2 required CI jobs is shown to pass. No run was ever posted."],
    ["one job, no run", [build], [], "The required CI job is not shown to pass. No run was ever posted."],
    [
      "one of two",
      [build, boot],
      [run("build", "passed"), run("boot", "passed")],
      "1 of 2 required CI jobs is shown to pass. Boot on x86_64 / 4.9 passed 1 of the 2 in a row that it takes.",
    ],
    [
      "all of them, and until when",
      [build, boot],
      [run("build", "passed"), run("boot", "passed", "07-17"), run("boot", "passed")],
      "All 2 required CI jobs pass. By time alone that changes on 31 July.",
    ],
    [
      "the only one",
      [build],
      [run("build", "passed")],
      "The required CI job passes. By time alone that changes on 1 August.",
    ],
    [
      "none required: those that are asked for, three of them told",
      [wider, aCriterion("ci", "ci-more", { checks: ["soak"], obligation: "should" })],
      [run("fuzz", "failed"), run("lint", "failed"), run("perf", "failed"), run("soak", "failed")],
      "None of the 4 CI jobs is shown to pass. Fuzz on x86_64 / 4.9 failed, run 07-18; lint on x86_64 / 4.9 failed, run 07-18; perf on x86_64 / 4.9 failed, run 07-18; and 1 more.",
    ],
  ])("%s", (_, criteria, facts, said) => expect(finding(criteria, facts)).toBe(said));

  it("without a candidate nothing can count", () =>
    expect(finding([build], [run("build", "passed")], { material: null })).toBe(
      "The required CI job is not shown to pass. There is no candidate yet, so no run can count.",
    ));

  it("of an earlier instant in the past tense, of a later one as it will be", () => {
    const verdict = aVerdict([build, boot], [run("build", "passed")]);
    expect(plain(ciFindingSaid(verdict, "past", reader))).toMatch(/^1 of 2 required CI jobs was shown to pass\./);
    expect(plain(ciFindingSaid(verdict, "to come", reader))).toMatch(
      /^1 of 2 required CI jobs will be shown to pass\./,
    );
    expect(plain(ciFindingSaid(aVerdict([readme]), "past", reader))).toMatch(/^The policy of testing asked nothing/);
  });
});

it("a new candidate starts from nothing, and what does not count is counted", () => {
  expect([0, 1, 12].map((others) => plain(startsAnewSaid(others)))).toEqual([
    "Only runs of this content count",
    "Only runs of this content count: 1 run of other content does not",
    "Only runs of this content count: 12 runs of other content do not",
  ]);
});
