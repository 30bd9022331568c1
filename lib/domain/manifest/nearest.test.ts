import * as fc from "fast-check";
import { expect, test } from "vitest";
import { distance, isOneAway, nearest } from "./nearest";

const known = ["kernel", "init", "onboot", "onshutdown", "services", "files", "trust"];

test.each([
  ["servces", "services"],
  ["Services", "services"],
  ["onbot", "onboot"],
  ["onboto", "onboot"],
  ["file", "files"],
  ["kernal", "kernel"],
  ["volumes", undefined],
  ["x", undefined],
  ["", undefined],
])("%s: most likely %s", (word, meant) => {
  expect(nearest(word, known)).toBe(meant);
});

test("a word of a megabyte is near to nothing, and soon said to be", () => {
  expect(nearest("a".repeat(1_000_000), known)).toBeUndefined();
});

test.each([
  ["", "", 0],
  ["", "abc", 3],
  ["kitten", "sitting", 3],
  ["ab", "ba", 1],
  ["SECCOMP", "SECOMP", 1],
])("from %s to %s", (a, b, far) => {
  expect(distance(a, b)).toBe(far);
  expect(distance(b, a)).toBe(far);
});

test("law: one letter away is a distance of one", () => {
  const words = fc.string({ unit: fc.constantFrom("A", "B", "_"), maxLength: 6 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(isOneAway(a, b)).toBe(distance(a, b) === 1);
    }),
    { numRuns: 3000 },
  );
});
