import { describe, expect, it } from "vitest";
import { aCriterion } from "@/tests/support/make";
import { linuxkitTesting } from "../templates/linuxkit-testing";
import { smallGroup } from "../templates/small-group";
import { blankRow, fieldsOf, nameOf, rowsOf } from "./row";

describe("the criteria of a template as a list", () => {
  const rows = rowsOf(smallGroup.policy.criteria);
  const said = (short: string) => rows.find((row) => row.says.short === short)?.says;

  it("are all of them, each kept, none of one's own", () => {
    expect(rows.map((row) => row.says.short).join(", ")).toBe(
      "README, licence, security contact, CI green, maintainer, one review",
    );
    expect(rows.every(({ keep, isOwn }) => keep && !isOwn)).toBe(true);
  });

  it.each([
    ["README", { obligation: "must", validFor: "P365D", evidence: "url" }],
    ["CI green", { checks: "test", targets: "default" }],
    ["one review", { count: "1", role: "anyone" }],
  ])("%s with what its kind has", (short, what) => expect(said(short)).toMatchObject(what));

  it("name targets of several axes in one line", () =>
    expect(rowsOf(linuxkitTesting.policy.criteria).map((row) => row.says.targets)).toContain("x86_64 / 4.9"));

  it("say of what is computed its words alone", () => {
    const computed = rowsOf(linuxkitTesting.policy.criteria).filter((row) => row.kind === "manifest");
    for (const { says } of computed) expect(Object.keys(says)).toEqual(["short", "title", "obligation", "why", "how"]);
  });

  it("name the days and the channel of a soak, and the project that is needed", () => {
    const [soak, needs] = rowsOf([aCriterion("soak", "soak-testing"), aCriterion("needs", "with-landlock")]);
    expect(soak?.says).toMatchObject({ days: "60", channel: "testing" });
    expect(needs?.says).toMatchObject({ project: "landlock" });
    expect(Object.keys(soak?.says ?? {}).sort()).toEqual([...fieldsOf("soak")].sort());
  });

  it("fill each field of their kind", () => {
    for (const row of rows) expect(Object.keys(row.says).sort()).toEqual([...fieldsOf(row.kind)].sort());
  });
});

it("one that is added is a must with a link, good for 180 days", () =>
  expect(blankRow).toMatchObject({ keep: true, isOwn: true, says: { obligation: "must", validFor: "P180D" } }));

it("a field is called by its row", () => expect(nameOf(3, "title")).toBe("criteria.3.title"));
