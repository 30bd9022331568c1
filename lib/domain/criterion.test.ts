import { describe, expect, it } from "vitest";
import { aCriterion } from "@/tests/support/make";
import { appliesTo, Criterion } from "./criterion";

const readme = aCriterion("attested", "readme");
const build = aCriterion("ci", "ci-build");

describe("a criterion", () => {
  it.each(["ci", "manifest", "kernel"] as const)("never lets a %s criterion be waived", (kind) => {
    const criterion = aCriterion(kind, "computed");
    expect(criterion.waivable).toBe(false);
    expect(Criterion.safeParse({ ...criterion, waivable: true }).success).toBe(false);
  });

  it("gives every attested criterion an age", () => {
    expect(Criterion.safeParse({ ...readme, validFor: undefined }).success).toBe(false);
    expect(Criterion.safeParse({ ...readme, validFor: "for ever" }).success).toBe(false);
  });

  it.each([
    ["a ci criterion without a check", { ...build, checks: [] }],
    ["without a target", { ...build, targets: [] }],
    ["without an origin", { ...build, origins: [] }],
    ["with a streak of none", { ...build, streak: 0 }],
    ["an unknown kind", { ...build, kind: "vibes" }],
    ["an unknown field: a typo would be a rule that nobody applies", { ...build, maxFails: 1 }],
    ["a review by nobody", { ...aCriterion("review", "sig-review"), count: 0 }],
    ["a key that is no key", { ...readme, key: "Read me" }],
  ])("refuses %s", (_, criterion) => {
    expect(Criterion.safeParse(criterion).success).toBe(false);
  });

  it("normalises the instant from which a criterion counts", () => {
    const from = "2017-07-19T18:00:00+02:00";
    expect(Criterion.parse({ ...readme, from }).from).toBe("2017-07-19T16:00:00.000Z");
  });
});

describe("a criterion applies", () => {
  it.each([
    ["to every project when it names no tag", [], [], true],
    ["to a project with one of its tags", ["kernel", "service"], ["service"], true],
    ["not to a project with other tags", ["kernel"], ["service"], false],
    ["not to a project without tags", ["kernel"], [], false],
  ])("%s", (_, names, tags, applies) => {
    expect(appliesTo(aCriterion("attested", "hardened-build", { appliesTo: names }), tags)).toBe(applies);
  });
});
