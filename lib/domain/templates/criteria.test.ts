import { expect, it } from "vitest";
import { Criterion } from "../criterion";
import { passes, reviewed, shown } from "./criteria";

const words = { key: "x", short: "x", group: "x", title: "x", why: "", how: "" };

it.each([
  ["shown by a maintainer", shown({ ...words, ask: "x", evidence: "url", validFor: "P30D" })],
  ["passed in CI", passes({ ...words, checks: ["test"], maxAge: "P14D" })],
  ["reviewed", reviewed({ ...words, role: "anyone", count: 1 })],
])("what is %s is a must that validates as it stands", (_said, criterion) => {
  expect(Criterion.parse(criterion)).toEqual(criterion);
  expect(criterion.obligation).toBe("must");
});

it("CI is never waivable, and runs in one place that needs no name", () =>
  expect(passes({ ...words, checks: ["test"], maxAge: "P14D" })).toMatchObject({
    waivable: false,
    targets: [{ name: "default" }],
  }));

it("what is said otherwise counts: a should, a second person", () =>
  expect(
    shown({ ...words, ask: "x", evidence: "url", validFor: "P30D", obligation: "should", secondPerson: true }),
  ).toMatchObject({ obligation: "should", secondPerson: true }));
