import { expect, test } from "vitest";
import { differingKeys, isSame, type Json } from "./json";

const cases: readonly [remark: string, a: Json, b: Json, same: boolean][] = [
  ["texts", "host", "host", true],
  ["a text and a number", "1", 1, false],
  ["lists in the same order", ["a", "b"], ["a", "b"], true],
  ["lists in another order", ["a", "b"], ["b", "a"], false],
  ["a list and its beginning", ["a"], ["a", "b"], false],
  ["mappings in another order of keys", { a: 1, b: [2] }, { b: [2], a: 1 }, true],
  ["mappings with another value deep inside", { a: { b: 1 } }, { a: { b: 2 } }, false],
  ["a mapping and a list", {}, [], false],
  ["null and nothing said", { a: null }, {}, false],
];
test.each(cases)("%s", (_, a, b, same) => {
  expect(isSame(a, b)).toBe(same);
  expect(isSame(b, a)).toBe(same);
});

test("the keys that differ: of the first, then of the second alone", () => {
  expect(differingKeys({ net: "host", binds: [], pid: "host" }, { binds: [], env: ["A=1"] })).toEqual([
    "net",
    "pid",
    "env",
  ]);
});

test("a key that every object inherits is no key", () => {
  expect(differingKeys({}, { constructor: 1 })).toEqual(["constructor"]);
});
