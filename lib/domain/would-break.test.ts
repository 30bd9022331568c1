import { expect, it } from "vitest";
import {
  aCriterion,
  aLog,
  anAdmission,
  anAttestation,
  aPolicy,
  aProject,
  aReason,
  instant,
  published,
  short,
} from "@/tests/support/make";
import type { Criterion } from "./criterion";
import type { Fact } from "./fact";
import { wouldBreakOf } from "./would-break";

const readme = aCriterion("attested", "readme", { validFor: "P30D" });
const roadmap = aCriterion("attested", "roadmap", { obligation: "should" });
const next = (criteria: readonly Criterion[], facts: readonly Fact[], now = "07-19") => {
  const all = aLog(published(aPolicy(criteria)), aProject(), ...facts);
  const found = wouldBreakOf({ facts: all }, "wireguard", "testing", { upTo: all.length, now: instant(now) });
  return (
    found && [
      short(found.at),
      found.outcome,
      ...found.standings.map(({ before, after }) => `${after.key}: ${before?.is} to ${after.is}`),
    ]
  );
};
const said = (criterion: string, at = "07-01") => anAttestation(criterion, {}, { at });

it.each<[string, readonly Criterion[], readonly Fact[], readonly string[] | null]>([
  ["nothing that is not there", [readme], [], null],
  ["evidence that gets too old", [readme], [said("readme")], ["07-31", "undetermined", "readme: met to stale"]],
  [
    "the first of several",
    [readme, roadmap],
    [said("readme"), said("roadmap", "06-01")],
    ["07-31", "undetermined", "readme: met to stale"],
  ],
  [
    "a reason that ends",
    [{ ...readme, validFor: "P365D" }, roadmap],
    [said("readme"), aReason("roadmap", "missing", null, { at: "07-01" })],
    ["12-28", "undetermined", "roadmap: unknown to unknown"],
  ],
  [
    "a criterion that begins to count",
    [
      { ...readme, validFor: "P365D" },
      { ...aCriterion("attested", "contact"), from: "2017-08-01T00:00:00.000Z" },
    ],
    [said("readme")],
    ["08-01", "undetermined", "contact: unknown to unknown"],
  ],
  [
    "not what is in the way already, and only ages",
    [{ ...readme, validFor: "P365D" }, aCriterion("attested", "docs", { secondPerson: true, validFor: "P30D" })],
    [said("readme"), said("docs")],
    ["2018-07-01", "undetermined", "readme: met to stale"],
  ],
  ["never what only informs", [readme, aCriterion("attested", "pie", { obligation: "may" })], [said("pie")], null],
])("what breaks first: %s", (_, criteria, facts, expected) => expect(next(criteria, facts)).toEqual(expected));

it("a version of the policy that takes over, of a member whose days to follow it are over", () => {
  const one = published(aPolicy([{ ...readme, validFor: "P365D" }]), { at: "06-01" });
  const two = published(aPolicy([{ ...readme, validFor: "P365D" }, roadmap], { version: 2, migrationDays: 14 }), {
    at: "07-10",
  });
  const log = aLog(one, aProject(), said("readme"), anAdmission("wireguard", null, { at: "07-02" }), two);
  const found = wouldBreakOf({ facts: log }, "wireguard", "testing", { upTo: log.length, now: instant("07-19") });
  expect(found).toMatchObject({ at: instant("07-24"), outcome: "undetermined", version: 2 });
  expect(found?.standings.map(({ before, after }) => [before, after.key, after.is])).toEqual([
    [null, "roadmap", "unknown"],
  ]);
});
