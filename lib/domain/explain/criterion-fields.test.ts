import { describe, expect, it } from "vitest";
import { aCriterion } from "@/tests/support/make";
import type { Criterion } from "../criterion";
import { fieldsSaid } from "./criterion-fields";

const readme = aCriterion("attested", "readme");
const builds = aCriterion("ci", "builds");
const reviewed = aCriterion("review", "reviewed");
const hardening = aCriterion("kernel", "hardening");

const said = (before: Criterion, changes: object, fields = Object.keys(changes)) =>
  fieldsSaid(before, { ...before, ...changes } as Criterion, fields, (sources) => `${sources.length} sources`).map(
    (pair) => [pair.before, pair.after],
  );

describe("a field that differs, before and after", () => {
  it.each<[Criterion, object, readonly (string | null)[]]>([
    [readme, { short: "README" }, ["Called readme", "Called README"]],
    [readme, { group: "Code" }, ["Under “Looked after”", "Under “Code”"]],
    [readme, { why: "So." }, ["No reason is written", "So."]],
    [readme, { how: "So." }, ["It is not written how to meet it", "So."]],
    [readme, { ask: "a README" }, ["Asked for by its short name", "Asked for as “a README”"]],
    [readme, { renew: "look again" }, ["Asked anew by its short name", "Asked anew as “look again”"]],
    [readme, { source: [{ pr: 1 }] }, ["0 sources", "1 sources"]],
    [readme, { appliesTo: ["kernel"] }, ["For every project", "For kernel projects"]],
    [readme, { from: "2017-08-01T00:00:00.000Z" }, ["Counts from its publication on", "Counts from 1 August 2017 on"]],
    [readme, { waivable: false }, ["Can be waived", "Is never waived"]],
    [
      readme,
      { naAllowed: true },
      ["Nobody may say that it does not apply", "A maintainer may say that it does not apply"],
    ],
    [readme, { evidence: "url" }, ["Takes nothing but their word", "Takes a link"]],
    [readme, { binds: "content" }, ["Said of the project, whatever its candidate", "Said of one candidate alone"]],
    [builds, { checks: ["build", "boot"] }, ["The checks build", "The checks build and boot"]],
    [
      builds,
      { origins: ["proved"] },
      ["Runs count that are proved by the forge or posted with a token", "Runs count that are proved by the forge"],
    ],
    [builds, { maxAge: "P7D" }, ["At most 14 days old", "At most 7 days old"]],
    [builds, { streak: 2 }, ["1 pass", "2 passes in a row"]],
    [hardening, { list: "kspp" }, ["The list linuxkit-2017-06-12", "The list kspp"]],
    [hardening, { arch: ["aarch64"] }, ["Judged for x86_64", "Judged for aarch64"]],
    [reviewed, { count: 1 }, ["Two voters who do not maintain it", "One voter who does not maintain it"]],
  ])("of %o: %o", (before, changes, pair) => expect(said(before, changes)).toEqual([pair]));

  it("two fields that one sentence tells are told once", () =>
    expect(said(builds, { window: 9, maxFail: 0 })).toEqual([
      ["Of the last 5, at most 1 may have failed", "Of the last 9, at most 0 may have failed"],
    ]));

  it("of long lists only what the other has not", () => {
    const symbols = [...hardening.symbols, { symbol: "KEXEC", want: "unset", from: "4.9", arch: "x86_64" }];
    expect(said(hardening, { symbols })).toEqual([[null, "KEXEC off from 4.9 on x86_64"]]);
    expect(said(hardening, { except: [{ symbol: "KEXEC", reason: "It needs it." }] })).toEqual([
      [null, "KEXEC excepted: It needs it."],
    ]);
    const many = Array.from({ length: 15 }, (_, place) => ({ symbol: `S${place}`, want: "y" }));
    expect(said(hardening, { symbols: many })[0]?.[1]).toMatch(/S11 on; and 3 more$/);
  });

  it("another kind is told as that, without the fields that only one of them has", () =>
    expect(said(readme, { ...reviewed, key: "readme" }, ["kind", "validFor", "count"])).toEqual([
      ["Is answered by its maintainer", "Is answered by two voters who do not maintain it"],
    ]));

  it("a field that has no words yet is told as it stands in the policy", () =>
    expect(said(readme, { weight: 2 })).toEqual([["No weight", "weight: 2"]]));
});
