import { describe, expect, it } from "vitest";
import { aCriterion } from "@/tests/support/make";
import { PolicyDraft } from "../policy";
import { linuxkitTesting } from "../templates/linuxkit-testing";
import { templates } from "../templates/list";
import { smallGroup } from "../templates/small-group";
import { draftFrom } from "./draft-from";
import { blankRow, type CriterionRow, rowsOf } from "./row";

const small = PolicyDraft.parse(smallGroup.policy);
const rows = rowsOf(small.criteria);
const own: CriterionRow = {
  ...blankRow,
  says: { ...blankRow.says, short: "Übersicht!", title: "An overview", why: "To see it.", how: "Link it." },
};
/** The rows with one changed: by its place, what is typed or whether it is kept. */
const changed = (place: number, says: CriterionRow["says"], keep = true) =>
  rows.map((row, at) => (at === place ? { ...row, keep, says: { ...row.says, ...says } } : row));
const of = (edited: readonly CriterionRow[], base = small) => PolicyDraft.parse(draftFrom(base, edited).draft);
const shorts = (edited: readonly CriterionRow[]) => of(edited).criteria.map((it) => it.short);

describe("the list as it was opened", () => {
  it.each(templates.map((it) => [it.title, PolicyDraft.parse(it.policy)] as const))(
    "makes of %s what it was, to the last field",
    (_title, base) => expect(of(rowsOf(base.criteria), base)).toEqual(base),
  );
});

describe("what is typed becomes the policy’s", () => {
  it("one not kept is gone, and no other moves", () => {
    expect(shorts(changed(1, {}, false))).toEqual([
      "README",
      "security contact",
      "CI green",
      "maintainer",
      "one review",
    ]);
    expect(draftFrom(small, changed(1, {}, false)).rows).toEqual([0, 2, 3, 4, 5]);
  });

  it.each([
    [
      0,
      { title: " A handbook ", obligation: "should" },
      { title: "A handbook", obligation: "should", ask: "a README" },
    ],
    [0, { validFor: "P30D", evidence: "text" }, { validFor: "P30D", evidence: "text", key: "readme" }],
    [0, { why: "So.", how: "Link it." }, { why: "So.", how: "Link it." }],
    [3, { checks: "unit, lint", targets: "default, nightly" }, { checks: ["unit", "lint"], maxAge: "P14D" }],
    [5, { count: "2", role: "reviewer" }, { count: 2, role: "reviewer", waivable: false }],
  ] as const)("criterion %i with %o", (place, says, what) =>
    expect(of(changed(place, says)).criteria[place]).toMatchObject(what),
  );

  it("under another short name nothing is asked for in the words of the old one", () =>
    expect(of(changed(0, { short: "handbook" })).criteria[0]).not.toHaveProperty("ask"));
});

describe("one that is added", () => {
  it("is marked by maintainers, can grow old, and has a key of its name’s letters", () =>
    expect(of([...rows, own]).criteria.at(-1)).toEqual({
      key: "ubersicht",
      short: "Übersicht!",
      group: "Our own",
      title: "An overview",
      why: "To see it.",
      how: "Link it.",
      kind: "attested",
      obligation: "must",
      validFor: "P180D",
      evidence: "url",
      binds: "project",
      naAllowed: false,
      secondPerson: false,
      waivable: true,
      source: [],
      appliesTo: [],
    }));

  it("without a letter of ours is called by its place", () =>
    expect(of([...rows, { ...own, says: { ...own.says, short: "安全" } }]).criteria.at(-1)?.key).toBe("own-7"));

  it("is refused by the schema where the key is there already", () => {
    const { draft } = draftFrom(small, [...rows, { ...own, says: { ...own.says, short: "Readme" } }]);
    expect(PolicyDraft.safeParse(draft).error?.issues[0]).toMatchObject({ path: ["criteria", 6, "key"] });
  });
});

describe("what cannot be a policy is left to its schema to say", () => {
  const issues = (edited: readonly CriterionRow[], base = small) =>
    PolicyDraft.safeParse(draftFrom(base, edited).draft).error?.issues.map((it) => it.path.join("."));

  it.each([
    ["no title", changed(0, { title: " " }), "criteria.0.title"],
    ["no number", changed(5, { count: "two" }), "criteria.5.count"],
    ["no check", changed(3, { checks: "" }), "criteria.3.checks"],
    ["a check of capitals", changed(3, { checks: "Test it" }), "criteria.3.checks.0"],
    ["nothing kept", rows.map((row) => ({ ...row, keep: false })), "criteria"],
    ["no must", rows.map((row) => ({ ...row, says: { ...row.says, obligation: "may" } })), "criteria"],
  ])("%s", (_said, edited, path) => expect(issues(edited)).toContain(path));

  it("a floor that no must is left for", () => {
    const base = PolicyDraft.parse(linuxkitTesting.policy);
    const edited = rowsOf(base.criteria).map((row) => ({ ...row, keep: row.kind !== "ci" }));
    expect(issues(edited, base)).toEqual(["floor.0"]);
  });
});

it("a target of other parts is told at its field, with how to write it", () => {
  const base = PolicyDraft.parse(linuxkitTesting.policy);
  const place = base.criteria.findIndex((it) => it.kind === "ci");
  const edited = rowsOf(base.criteria).map((row, at) =>
    at === place ? { ...row, says: { ...row.says, targets: "x86_64" } } : row,
  );
  expect(draftFrom(base, edited).faults).toEqual([
    { path: `criteria.${place}.targets`, message: "Write each as arch / series, with commas between them." },
  ]);
});

describe("days in another channel, and another project", () => {
  const base = { ...small, criteria: [aCriterion("soak", "soak-testing"), aCriterion("needs", "with-landlock")] };
  const draft = (place: number, says: CriterionRow["says"]) =>
    draftFrom(
      base,
      rowsOf(base.criteria).map((row, at) => (at === place ? { ...row, says: { ...row.says, ...says } } : row)),
    ).draft;

  it.each([
    ["are kept as they are", 0, {}, { kind: "soak", days: 60, channel: "testing" }],
    ["can be other days", 0, { days: " 30 " }, { days: 30 }],
    ["can be in another channel", 0, { channel: " incubating " }, { channel: "incubating" }],
    ["can be another project", 1, { project: "kernel-config" }, { kind: "needs", project: "kernel-config" }],
  ] as const)("%s", (_what, place, says, expected) =>
    expect((draft(place, says) as { criteria: object[] }).criteria[place]).toMatchObject(expected),
  );

  it("no number of days is the schema's to refuse", () =>
    expect(
      PolicyDraft.safeParse(draft(0, { days: "two months" })).error?.issues.map((it) => it.path.join(".")),
    ).toContain("criteria.0.days"));
});
