import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedLines } from "./changed-lines";

describe("lines of the new text that were not there before", () => {
  test.each<readonly [string, string, string, readonly number[], number]>([
    ["the same", "a\nb\nc", "a\nb\nc", [], 0],
    ["one changed", "a\nb\nc", "a\nx\nc", [2], 1],
    ["one added", "a\nc", "a\nb\nc", [2], 0],
    ["one taken away", "a\nb\nc", "a\nc", [], 1],
    ["a block moved: either way is right, the shorter one is taken", "a\nb\nc\nd", "b\nc\nd\na", [4], 1],
    ["two apart", "a\nb\nc\nd\ne", "a\nX\nc\nY\ne", [2, 4], 2],
    ["nothing before", "", "a\nb", [1, 2], 0],
    ["the end of a line, and of the text, make no change", "a\r\nb\r\n", "a\nb\n\n", [], 0],
  ])("%s", (_, before, after, changed, removed) => {
    expect(changedLines(before, after)).toEqual({ changed, removed });
  });
});

test("what is said to be unchanged stands in the old text, in its order; what is changed is needed", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(text, text, (old, now) => {
      const { changed, removed } = changedLines(old.join("\n"), now.join("\n"));
      const kept = now.filter((_, index) => !changed.includes(index + 1));
      let from = 0;
      for (const line of kept) {
        const at = old.indexOf(line, from);
        expect(at).toBeGreaterThanOrEqual(0);
        from = at + 1;
      }
      expect(kept.length).toBe(longestCommon(old, now));
      expect(removed).toBe(old.length - kept.length);
    }),
  );
});

/** The slow and obvious twin. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  const [first, ...rest] = a;
  if (first === undefined || b.length === 0) return 0;
  const at = b.indexOf(first);
  const without = longestCommon(rest, b);
  return at < 0 ? without : Math.max(without, 1 + longestCommon(rest, b.slice(at + 1)));
}

test("five thousand lines, all of them others, take no time", () => {
  const old = Array.from({ length: 5000 }, (_, i) => `old ${i}`).join("\n");
  const now = Array.from({ length: 5000 }, (_, i) => (i % 2 ? `old ${i}` : `new ${i}`)).join("\n");
  const started = performance.now();
  expect(changedLines(old, now).changed).toHaveLength(2500);
  expect(performance.now() - started).toBeLessThan(2000);
});
