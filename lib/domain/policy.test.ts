import { describe, expect, it } from "vitest";
import { aCriterion, aPolicy } from "@/tests/support/make";
import { channelsBefore, DecisionRule, Policy, PolicyDraft, tagsNamedBy } from "./policy";

const readme = aCriterion("attested", "readme");
const build = aCriterion("ci", "ci-build");
const refusedAt = (policy: unknown) => Policy.safeParse(policy).error?.issues.map((issue) => issue.path.join("."));

describe("a policy", () => {
  it("is a flat list of criteria, each key once", () => {
    expect(refusedAt({ ...aPolicy([readme, build]), criteria: [readme, build, readme] })).toEqual(["criteria.2.key"]);
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

describe("the tags that a policy names", () => {
  it("by tags that are the chair's: all that the policy names, each once", () => {
    const named = [["service", "kernel"], ["kernel"], []].map((tags, index) =>
      aCriterion("attested", `c${index}`, { appliesTo: tags }),
    );
    expect(tagsNamedBy(aPolicy(named))).toEqual(["kernel", "service"]);
  });
});

it("has everybody stay first in the channels of its musts of kind soak", () => {
  const soak = (key: string, obligation: "must" | "should") => aCriterion("soak", key, { obligation });
  expect(channelsBefore({ criteria: [soak("a", "must"), soak("b", "must"), aCriterion("ci", "builds")] })).toEqual([
    "testing",
  ]);
  expect(channelsBefore({ criteria: [soak("a", "should")] })).toEqual([]);
  expect(channelsBefore(undefined)).toEqual([]);
});
