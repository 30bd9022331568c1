import { expect, it } from "vitest";
import { code, lookedAfter } from "./linuxkit-testing-shown";

it("that it is looked after must be shown of every project; how its code stands, of those it applies to", () => {
  expect(lookedAfter.map(({ key, obligation, appliesTo }) => [key, obligation, appliesTo])).toEqual([
    ["readme", "must", []],
    ["roadmap", "must", []],
    ["maintainer", "must", []],
  ]);
  expect(code.map(({ key, obligation, appliesTo }) => [key, obligation, appliesTo])).toEqual([
    ["hardened-build", "should", ["service"]],
    ["upstream-path", "should", ["kernel"]],
  ]);
});
