import { describe, expect, test } from "vitest";
import { Refusal } from "../domain/refusal";
import { checkSize, isBroken } from "./linuxkit-size";

const MEGABYTE = 1024 * 1024;
function refusalOf(text: string): string {
  try {
    checkSize(text);
    return "none";
  } catch (failure) {
    if (failure instanceof Refusal) return `${failure.code}: ${failure.sentence}`;
    throw failure;
  }
}

/** Each of these either ends the process or takes minutes when it is handed to the yaml library as it is. */
describe("what is refused before anything is built from it, and at once", () => {
  test.each([
    ["a megabyte of [", "[".repeat(MEGABYTE), "too-large: This yml nests values more than 32 deep."],
    ["a list in a list in a list", "- ".repeat(MEGABYTE / 2), "too-large: This yml nests values more than 32 deep."],
    [
      "explicit keys in explicit keys",
      "? ".repeat(MEGABYTE / 2),
      "too-large: This yml nests values more than 32 deep.",
    ],
    ["mappings that never end", "{a: ".repeat(MEGABYTE / 4), "too-large: This yml nests values more than 32 deep."],
    ["a hundred thousand commas", `[${",".repeat(100_000)}]`, "too-large: This yml has more than 10,000 values."],
    ["a megabyte of blank lines", "\n".repeat(MEGABYTE), "too-large: This yml has more than 20,000 lines."],
    ["a byte more than a megabyte", `a: ${"x".repeat(MEGABYTE - 2)}`, "too-large: This yml is over 1 MiB."],
    ["half a megabyte of letters of three bytes", "€".repeat(400_000), "too-large: This yml is over 1 MiB."],
    ["NUL", "a: \0", "unreadable: This is not text: it holds a character that is none."],
    ["half of a surrogate pair", "a: \ud800", "unreadable: This is not text: it holds a character that is none."],
    ["a yml", "kernel:\n  image: linuxkit/kernel:4.9.31\n", "none"],
    ["thirty levels", Array.from({ length: 30 }, (_, level) => `${" ".repeat(level)}a:`).join("\n"), "none"],
    ["a megabyte to the byte", `a: ${"x".repeat(MEGABYTE - 3)}`, "none"],
  ])("%s", (_, text, refusal) => {
    const started = performance.now();
    expect(refusalOf(text)).toBe(refusal);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

test("letters beyond the first plane are whole", () => {
  expect(isBroken("🚢")).toBe(false);
});
