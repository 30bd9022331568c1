import { describe, expect, it } from "vitest";
import { aCriterion, aPolicy } from "@/tests/support/make";
import { appliesTo, Criterion, DecisionRule, nameOfTarget, Policy, PolicyDraft, tagsNamedBy } from "./policy";

const readme = aCriterion("attested", "readme");
const build = aCriterion("ci", "ci-build");
const refusedAt = (policy: unknown) => Policy.safeParse(policy).error?.issues.map((issue) => issue.path.join("."));

describe("a policy", () => {
  it("is a flat list of criteria, each key once", () => {
    expect(refusedAt({ ...aPolicy([readme, build]), criteria: [readme, build, readme] })).toEqual(["criteria.2.key"]);
  });

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

  it("has criteria", () => {
    expect(refusedAt({ ...aPolicy([readme]), criteria: [] })).toEqual(["criteria"]);
  });

  it.each([
    ["has one", [build], []],
    ["has none at all", [readme], ["floor.0"]],
    ["has a should", [aCriterion("ci", "ci-build", { obligation: "should" })], ["floor.0"]],
    [
      "has one on another architecture",
      [aCriterion("ci", "ci-build", { targets: [{ arch: "aarch64" }] })],
      ["floor.0"],
    ],
  ])("that lists an architecture needs a must leg on it: this one %s", (_, criteria, refused) => {
    expect(refusedAt({ ...aPolicy([readme]), criteria, floor: ["x86_64"] }) ?? []).toEqual(refused);
  });

  it("is drafted with a must: without one nothing would ever be ready", () => {
    const { channel: _channel, version: _version, retrospective: _retrospective, ...draft } = aPolicy([readme]);
    expect(PolicyDraft.safeParse(draft).success).toBe(true);
    const eased = { ...draft, criteria: [{ ...readme, obligation: "may" }] };
    expect(PolicyDraft.safeParse(eased).error?.issues.map((it) => it.path.join("."))).toEqual(["criteria"]);
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

  it("by tags that are the chair's: all that the policy names, each once", () => {
    const named = [["service", "kernel"], ["kernel"], []].map((tags, index) =>
      aCriterion("attested", `c${index}`, { appliesTo: tags }),
    );
    expect(tagsNamedBy(aPolicy(named))).toEqual(["kernel", "service"]);
  });
});

describe("a target", () => {
  it.each([
    [{ arch: "x86_64", series: "4.9" }, "x86_64 / 4.9"],
    [{ series: "4.9", arch: "x86_64" }, "x86_64 / 4.9"], // whatever the order of its axes
    [{ name: "default" }, "default"],
    [{ variant: "musl", arch: "aarch64" }, "aarch64 / musl"],
  ])("%j is named %s", (target, name) => {
    expect(nameOfTarget(target)).toBe(name);
  });

  it("has values that cannot be taken for two", () => {
    expect(Criterion.safeParse({ ...build, targets: [{ arch: "x86_64 / 4.9" }] }).success).toBe(false);
    expect(Criterion.safeParse({ ...build, targets: [{ a: "1", b: "2", c: "3", d: "4", e: "5" }] }).success).toBe(
      false,
    );
  });
});

describe("how a group decides", () => {
  const rule = {
    decidedBy: "hand count",
    quorum: "1/2",
    threshold: "2/3",
    minDays: 7,
    perOrganisation: false,
  } as const;
  it.each(["1/2", "2/3", "4/5", "1/1", "0/1"])("by an exact share of votes: %s", (threshold) => {
    expect(DecisionRule.safeParse({ ...rule, threshold }).success).toBe(true);
  });
  it.each(["3/2", "1/0", "0/0", "0.5", "50%", "1", "-1/2", "1/ 2"])("never by %s", (threshold) => {
    expect(DecisionRule.safeParse({ ...rule, threshold }).success).toBe(false);
  });
});
