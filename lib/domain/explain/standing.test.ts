import { describe, expect, it } from "vitest";
import { judgedBy, reader, text } from "@/tests/support/judged";
import { aCriterion, anAttestation, aReason, aRun } from "@/tests/support/make";
import type { Criterion } from "../criterion";
import type { Judged } from "../verdict";
import { standingSaid, untilSaid, whoSaid } from "./standing";

const must = aCriterion("attested", "readme");
const should = aCriterion("attested", "upstream", { obligation: "should" });
const forKernels = (criterion: Criterion): Criterion => ({ ...criterion, appliesTo: ["kernel", "service"] });
const met = anAttestation("readme", {}, { at: "07-10" });

describe("why a criterion stands as it does", () => {
  it("does not apply by rule: for what it is meant", () =>
    expect(text(standingSaid(judgedBy(forKernels(must)), reader))).toBe(
      "For projects tagged kernel or service; this one is not.",
    ));
  it.each<readonly [string, Judged, string]>([
    ["attested", judgedBy(must), "Nobody has shown it yet."],
    ["ci", judgedBy(aCriterion("ci", "builds")), "No run was ever posted."],
    ["review", judgedBy(aCriterion("review", "reviewed")), "0 of 2."],
    ["manifest", judgedBy(aCriterion("manifest", "loads")), "No yml has been put forward."],
    ["kernel", judgedBy(aCriterion("kernel", "hardening")), "No kernel configuration has been put forward."],
  ])("each kind has its sentence: %s", (_, judged, said) => expect(text(standingSaid(judged, reader))).toBe(said));
});

describe("until when", () => {
  it.each<readonly [string, Judged, string]>([
    ["what ages", judgedBy(must, [met]), "until 8 October"],
    ["what ages in another year says which", judgedBy({ ...must, validFor: "P900D" }, [met]), "until 27 December 2019"],
    ["a should that is open owes a reason", judgedBy(should), "reason owed"],
    [
      "a reason in force",
      judgedBy(should, [aReason("upstream", "missing", "one", { at: "07-10" })]),
      "reason given, until 6 January",
    ],
    ["what does not count yet", judgedBy({ ...must, from: "2017-09-01T00:00:00.000Z" }), "counts from 1 September"],
    ["what does not apply", judgedBy(forKernels(should)), ""],
    ["an open must says nothing", judgedBy(must), ""],
    ["a may that is open says nothing", judgedBy({ ...should, obligation: "may" }), ""],
    [
      "a pass of CI that ends within a day, by its time",
      judgedBy(aCriterion("ci", "builds"), [aRun({}, { at: "07-05 18:30" })]),
      "until 19 July, 18:30 UTC",
    ],
    ["a pass of CI", judgedBy(aCriterion("ci", "builds"), [aRun({}, { at: "07-18" })]), "until 1 August"],
  ])("%s", (_, judged, said) => expect(untilSaid(judged, reader)).toBe(said));

  it("what is computed holds for this candidate", () => {
    const judged = judgedBy(aCriterion("review", "reviewed"));
    expect(untilSaid({ ...judged, is: "met", cause: null }, reader)).toBe("this candidate");
  });
});

it.each<readonly [Judged["whoCanAct"], string]>([
  [["ci"], "CI"],
  [["reviewer"], "reviewers"],
  [["maintainer", "second person"], "maintainer, second person"],
  [["chair"], "chair"],
  [[], ""],
])("who can act: %j", (whoCanAct, said) => expect(whoSaid({ ...judgedBy(must), whoCanAct })).toBe(said));
