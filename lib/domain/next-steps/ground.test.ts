import { expect, it } from "vitest";
import { groundOf } from "@/tests/support/ground";
import { aCriterion, aRun } from "@/tests/support/make";
import { groundAt, renewed, sayingOf, withFacts } from "./ground";

const ground = groundOf([aCriterion("ci", "builds")], [aRun({}, { at: "07-18" })]);

it("is the verdict of an instant with all that it is judged from; none without a policy", () => {
  expect([ground.verdict.outcome, ground.isRenewed]).toEqual(["ready", false]);
  expect(groundAt(ground, [], ground.when)).toBeNull();
});

it("with a new candidate begins anew what is of content", () => {
  const anew = renewed(ground);
  expect([anew?.verdict.outcome, anew?.isRenewed, anew?.since]).toEqual(["undetermined", true, ground.since]);
});

it("with more facts counts them, just after its instant", () => {
  const anew = renewed(ground);
  const { commit, tree } = anew?.verdict.candidate?.content ?? { commit: "", tree: "" };
  const run = aRun({}).body;
  const said = anew && sayingOf(anew, "ci-run", "project:wireguard", "ci", { ...run, commit, tree });
  expect(anew && said && withFacts(anew, [said])?.verdict.outcome).toBe("ready");
});
