import { describe, expect, it } from "vitest";
import { aCriterion, aPolicy } from "@/tests/support/make";
import { plain } from "../view/rich";
import { afterSaid, criteriaCounted, neverWaivedSaid, notCountedSaid, ruleSaid } from "./policy";

const must = (key: string) => aCriterion("attested", key);
const should = aCriterion("attested", "trust", { obligation: "should" });
const may = aCriterion("attested", "wider", { obligation: "may" });
const many = (count: number) => Array.from({ length: count }, (_, place) => must(`must-${place}`));

describe("how many criteria a policy has", () => {
  it.each([
    [[...many(12), should, may], "Fourteen criteria. Twelve must hold, one asks for a reason, one informs."],
    [[must("readme")], "One criterion. One must hold."],
    [[should, { ...should, key: "fresh" }], "Two criteria. Two ask for a reason."],
    [[...many(21)], "21 criteria. 21 must hold."],
  ])("%#", (criteria, said) => {
    expect(plain(criteriaCounted(criteria))).toBe(said);
  });
});

describe("who decides", () => {
  it("is the chair, or voters by exact shares", () => {
    expect(ruleSaid({ decidedBy: "chair" }, "testing")).toMatch(/^The chair, behind the gate/);
    expect(
      ruleSaid(
        { decidedBy: "hand count", quorum: "1/2", threshold: "2/3", minDays: 7, perOrganisation: true },
        "testing",
      ),
    ).toBe(
      "Voters of testing, by a hand count that the chair records. At least 1/2 of them vote, 2/3 of those for or against are for it, and the question stands for 7 days; one counted hand per organisation. Only what is ready can be admitted.",
    );
  });
});

describe("what nobody can mark or waive", () => {
  it("is what is computed, and the floor", () => {
    const policy = aPolicy([aCriterion("ci", "builds"), aCriterion("manifest", "loads")], { floor: ["x86_64"] });
    expect(neverWaivedSaid(policy)).toBe(
      "CI and the yml. At least one CI job on x86_64 must pass by itself; nothing lifts that.",
    );
  });

  it("names no yml and no kernel to a group that has none", () => {
    expect(neverWaivedSaid(aPolicy([aCriterion("ci", "builds"), must("readme")]))).toBe("CI.");
    expect(neverWaivedSaid(aPolicy([must("readme")]))).toBeNull();
  });
});

it("tells members how long they have", () => {
  expect(afterSaid(aPolicy([must("readme")], { settleDays: 1 }))).toBe(
    "28 days of grace when a member gets worse, 1 day to settle, 28 days to follow a new version.",
  );
});

describe("criteria with a start", () => {
  const now = { now: Date.parse("2017-07-19") };
  const from = (key: string, day: string) => ({ ...must(key), from: `${day}T00:00:00.000Z` });
  it("are told until they count", () => {
    const list = [
      must("readme"),
      from("backup", "2017-08-01"),
      from("signed", "2019-01-01"),
      from("old", "2017-07-19"),
    ];
    expect(plain(notCountedSaid(list, now) ?? [])).toBe(
      "Shown and not counted yet: backup, from 1 August; signed, from 1 January 2019.",
    );
  });
  it("are none where all count", () =>
    expect(notCountedSaid([must("readme"), from("old", "2017-07-18")], now)).toBeNull());
});
