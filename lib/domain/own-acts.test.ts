import { describe, expect, it } from "vitest";
import { judgedBy } from "@/tests/support/judged";
import {
  aCandidate,
  aCriterion,
  aFact,
  aKnown,
  aLog,
  anAttestation,
  aPolicy,
  aProject,
  CHANNEL,
  instant,
  PROJECT,
  published,
} from "@/tests/support/make";
import type { Fact } from "./fact";
import { actBeneath, coursesOf, isOwnAct, withoutOwnActs } from "./own-acts";

const record = { kind: "record", id: "sig" } as const;
const slipway = { kind: "slipway", id: "slipway" } as const;
const readme = aCriterion("attested", "readme");
const begun = [
  published(aPolicy([readme]), { by: slipway }),
  aProject(PROJECT, [], { by: record }),
  aCandidate("one", { by: record }),
];
const courses = (...facts: readonly Fact[]) => {
  const log = aLog(...begun, ...facts);
  return coursesOf(aKnown(log), PROJECT, CHANNEL, { upTo: log.length, now: instant("07-19") });
};
const both = (...facts: readonly Fact[]) => {
  const found = courses(...facts);
  return [found?.here.standings[0]?.is, found?.without.standings[0]?.is];
};

describe("an act of one's own", () => {
  it.each<readonly [string, Fact, boolean]>([
    ["a person's claim", anAttestation("readme"), true],
    ["what a token said", anAttestation("readme", {}, { by: { kind: "token", id: "t" }, via: "maintainer" }), true],
    ["the record's claim", anAttestation("readme", {}, { by: record }), false],
    ["what Slipway wrote when the copy was made", published(aPolicy([readme]), { by: slipway }), false],
    [
      "that the clock was moved",
      aFact("clock-moved", { by: "1 day", from: "2017-07-19T16:00:00.000Z", to: "2017-07-20T16:00:00.000Z" }),
      false,
    ],
  ])("%s", (_, fact, isOwn) => expect(isOwnAct(fact)).toBe(isOwn));
});

describe("the two courses", () => {
  it("are one where nobody did anything", () =>
    expect(both(anAttestation("readme", {}, { by: record }))).toEqual(["met", "met"]));

  it("differ by what was done here", () => expect(both(anAttestation("readme"))).toEqual(["met", "unknown"]));

  it("in the other the record's own course goes on, which is ignored here", () => {
    const left = anAttestation("readme", { claim: "unmet" }, { by: record, course: "record", at: "07-10" });
    expect(both(anAttestation("readme", {}, { at: "07-02" }), left)).toEqual(["met", "unmet"]);
  });

  it("a policy that was published here is not in the other", () => {
    const own = published(aPolicy([{ ...readme, obligation: "should" }], { version: 2 }), { at: "07-02" });
    const found = courses(own);
    expect([found?.here.policy.version, found?.without.policy.version]).toEqual([2, 1]);
  });

  it("are none before the channel has a policy", () =>
    expect(coursesOf(aKnown([]), PROJECT, CHANNEL, { upTo: 0, now: 0 })).toBeNull());
});

it("without one's own acts there is nothing but what was known anyway", () =>
  expect(withoutOwnActs(aLog(...begun, anAttestation("readme")))).toHaveLength(begun.length));

it("the newest own act beneath a standing", () => {
  const met = judgedBy(readme, [anAttestation("readme", {}, { at: "07-10" })]);
  expect(actBeneath(met, new Set([4, 9]))).toBe(4);
  expect(actBeneath(met, new Set([9]))).toBeNull();
});
