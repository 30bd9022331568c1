import { expect, it } from "vitest";
import { bodyOf, indented, isJson, jobsOf, put, putTarget, treeOf } from "./job";

const asked = (...targets: Record<string, string>[]) => ({
  base: "https://slipway.example",
  project: "wireguard",
  path: "projects/wireguard",
  legs: targets.map((target) => ({ check: "boot", target })),
  token: null,
});
const x86 = { arch: "x86_64", series: "4.9" };

it.each([
  [[x86], "x86_64/4.9"],
  [[{ name: "default" }], null],
  [[{ name: "default" }, x86], "default"],
  [[{ os: "linux" }, x86], '{"os":"linux"}'],
  [[x86, { os: "linux" }], '{"arch":"x86_64","series":"4.9"}'],
])("the targets of all jobs are written in one way: of %j the first is %j", (targets, first) => {
  expect(jobsOf(asked(...targets))[0]?.target).toBe(first);
});

it("a project of which nothing is asked begins with a build", () => {
  expect(jobsOf(asked())).toEqual([{ check: "build", target: null }]);
});

it("values are put into a body by the shell", () => {
  expect(put("$CHECK")).toBe(`"'"$CHECK"'"`);
  expect(putTarget(jobsOf(asked(x86)), "$TARGET")).toBe(`"'"$TARGET"'"`);
  expect(putTarget(jobsOf(asked({ os: "linux" })), "$TARGET")).toBe(`'"$TARGET"'`);
  expect(putTarget(jobsOf(asked()), "$TARGET")).toBeNull();
  expect(treeOf(asked())).toContain("$(git rev-parse HEAD:projects/wireguard)");
  expect(isJson('{"os":"linux"}')).toBe(true);
});

it("a body leaves out what is not known", () => {
  expect(bodyOf([[["a", "1"]], [["b", null]], [["c", "2"]]])).toBe(`'{"a":1,\n     "c":2}'`);
});

it("a text is moved to the right, and an empty line stays empty", () => {
  expect(indented("a\n\nb", 2)).toBe("  a\n\n  b");
});
