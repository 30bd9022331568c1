import { describe, expect, it, test } from "vitest";
import { aCriterion, aPolicy } from "@/tests/support/make";
import type { Criterion } from "./criterion";
import type { Policy } from "./policy";
import { differencesOf, isNone } from "./policy-differences";
import { draftOf } from "./policy-draft";

const readme = aCriterion("attested", "readme");
const builds = aCriterion("ci", "builds");
const reviewed = aCriterion("review", "reviewed");
const draft = (list: readonly Criterion[], changes: Partial<Policy> = {}) => draftOf(aPolicy(list, changes));

/** "+key", "-key", "key: field field" in their order; "order" where they stand in another. */
function said(before: readonly Criterion[], after: readonly Criterion[]): string {
  const { criteria, isReordered } = differencesOf(draft(before), draft(after));
  const lines = criteria.map((it) =>
    it.what === "added"
      ? `+${it.after.key}`
      : it.what === "removed"
        ? `-${it.before.key}`
        : `${it.after.key}: ${it.fields.join(" ")}`,
  );
  return [...lines, ...(isReordered ? ["order"] : [])].join(", ");
}

describe("what differs of the criteria", () => {
  test.each<[string, readonly Criterion[], readonly Criterion[], string]>([
    ["nothing", [readme, builds], [readme, builds], ""],
    ["one more", [readme], [readme, builds], "+builds"],
    ["one less", [readme, builds], [builds], "-readme"],
    ["another in its place", [readme, builds], [reviewed, builds], "+reviewed, -readme"],
    ["a field", [readme], [{ ...readme, validFor: "P30D" }], "readme: validFor"],
    ["several fields", [readme], [{ ...readme, title: "So", obligation: "may" }], "readme: title obligation"],
    ["a field that was not there", [readme], [{ ...readme, from: "2017-08-01T00:00:00.000Z" }], "readme: from"],
    ["a field that is gone", [{ ...readme, ask: "a README" }], [readme], "readme: ask"],
    ["a list within a field", [builds], [{ ...builds, checks: ["build", "boot"] }], "builds: checks"],
    ["their order", [readme, builds], [builds, readme], "order"],
    ["the order of what both have", [readme, builds, reviewed], [reviewed, builds], "-readme, order"],
    ["one in between changes no order", [readme, builds], [readme, reviewed, builds], "+reviewed"],
  ])("%s", (_, before, after, line) => expect(said(before, after)).toBe(line));

  it("the axes of a job in another order are the same job", () => {
    const turned = { ...builds, targets: [{ series: "4.9", arch: "x86_64" }] };
    expect(said([builds], [turned])).toBe("");
  });

  it("a criterion of another kind differs in all that only one of them has", () => {
    const { criteria } = differencesOf(draft([readme]), draft([{ ...reviewed, key: "readme" }]));
    expect(criteria).toMatchObject([
      { what: "changed", fields: expect.arrayContaining(["kind", "validFor", "count"]) },
    ]);
  });
});

describe("what differs of the terms", () => {
  it.each([
    ["graceDays", { graceDays: 1 }],
    ["settleDays", { settleDays: 1 }],
    ["migrationDays", { migrationDays: 1 }],
    ["floor", { floor: ["x86_64"] }],
    ["rule", { rule: { decidedBy: "hand count", quorum: "1/2", threshold: "2/3", minDays: 7, perOrganisation: true } }],
  ] as const)("%s", (term, changes) =>
    expect(differencesOf(draft([builds]), draft([builds], changes as Partial<Policy>)).terms).toEqual([term]),
  );
});

test("two versions that ask the same have no difference", () => {
  expect(isNone(differencesOf(draft([readme]), draft([readme])))).toBe(true);
  expect(isNone(differencesOf(draft([readme]), draft([readme], { graceDays: 1 })))).toBe(false);
  expect(isNone(differencesOf(draft([readme, builds]), draft([builds, readme])))).toBe(false);
});
