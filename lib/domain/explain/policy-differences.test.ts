import { describe, expect, it } from "vitest";
import { aCriterion, aPolicy } from "@/tests/support/make";
import type { Criterion } from "../criterion";
import type { Policy } from "../policy";
import { differencesOf } from "../policy-differences";
import { draftOf } from "../policy-draft";
import { differenceLines } from "./policy-differences";

const readme = aCriterion("attested", "readme", { title: "A README says how to get started" });
const boots = aCriterion("ci", "boots");

/** "short (note): - before + after", a line a pair. */
function said(
  before: readonly Criterion[],
  after: readonly Criterion[],
  changes: Partial<Policy> = {},
): readonly string[] {
  const [was, is] = [draftOf(aPolicy(before)), draftOf(aPolicy(after, changes))];
  const lines = differenceLines(
    differencesOf(was, is),
    { channel: "testing", before: was, after: is },
    () => "sources",
  );
  return lines.flatMap(({ short, note, pairs }) =>
    pairs.map((pair) =>
      [`${short}${note && ` (${note})`}:`, pair.before && `- ${pair.before}`, pair.after && `+ ${pair.after}`]
        .filter(Boolean)
        .join(" "),
    ),
  );
}

describe("two versions in words", () => {
  it.each<[string, readonly Criterion[], readonly Criterion[], readonly string[]]>([
    ["nothing", [readme], [readme], []],
    [
      "a new criterion",
      [readme],
      [readme, boots],
      ["boots (must, new): + boots: CI alone, 1 pass on x86_64 / 4.9, at most 14 days old"],
    ],
    [
      "one that is gone",
      [boots, readme],
      [boots],
      ["readme (must, gone): - A README says how to get started: its maintainer, good for 90 days"],
    ],
    [
      "a title",
      [readme],
      [{ ...readme, title: "A README" }],
      ["readme (must): - A README says how to get started + A README"],
    ],
    ["an obligation", [readme], [{ ...readme, obligation: "should" }], ["readme (should): - A must + A should"]],
    [
      "several fields",
      [readme],
      [{ ...readme, validFor: "P30D", secondPerson: true }],
      [
        "readme (must): - Good for 90 days + Good for 30 days",
        "readme (must): - One person’s word is enough + A second person accepts it",
      ],
    ],
    [
      "targets",
      [boots],
      [{ ...boots, targets: [{ arch: "aarch64", series: "4.9" }] }],
      ["boots (must): - x86_64 / 4.9 + aarch64 / 4.9"],
    ],
    [
      "another order",
      [readme, boots],
      [boots, readme],
      ["order: + The same criteria in another order, which changes no verdict"],
    ],
  ])("%s", (_, before, after, lines) => expect(said(before, after)).toEqual(lines));

  it("and the terms beside the criteria", () =>
    expect(
      said([boots], [boots], {
        graceDays: 1,
        settleDays: 2,
        migrationDays: 3,
        floor: ["x86_64"],
        rule: { decidedBy: "hand count", quorum: "1/2", threshold: "2/3", minDays: 7, perOrganisation: false },
      }),
    ).toEqual([
      expect.stringMatching(/^decided: - The chair, behind the gate.* \+ Voters of testing, by a hand count/),
      "floor: - No CI job has to pass by itself + At least one CI job on x86_64 must pass by itself",
      "grace: - 28 days of grace when a member gets worse + 1 day of grace when a member gets worse",
      "settling: - 14 days to settle once it is ready again + 2 days to settle once it is ready again",
      "following: - 28 days for members to follow this version + 3 days for members to follow this version",
    ]));
});
