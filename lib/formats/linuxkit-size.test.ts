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
function placeOf(text: string): string | undefined {
  try {
    checkSize(text);
    return "none";
  } catch (failure) {
    if (failure instanceof Refusal) return failure.fields[0]?.path;
    throw failure;
  }
}

/** Each of these either ends the process or takes minutes when it is handed to the yaml library as it is. */
describe("what is refused before anything is built from it, and at once", () => {
  test.each([
    ["a megabyte of [", "[".repeat(MEGABYTE), "unreadable: This yml nests values more than 32 deep."],
    ["a list in a list in a list", "- ".repeat(MEGABYTE / 2), "unreadable: This yml nests values more than 32 deep."],
    [
      "explicit keys in explicit keys",
      "? ".repeat(MEGABYTE / 2),
      "unreadable: This yml nests values more than 32 deep.",
    ],
    ["mappings that never end", "{a: ".repeat(MEGABYTE / 4), "unreadable: This yml nests values more than 32 deep."],
    ["a hundred thousand commas", `[${",".repeat(100_000)}]`, "unreadable: This yml has more than 10,000 values."],
    ["a megabyte of blank lines", "\n".repeat(MEGABYTE), "unreadable: This yml has more than 20,000 lines."],
    ["a byte more than a megabyte", `a: ${"x".repeat(MEGABYTE - 2)}`, "unreadable: This yml is over 1 MiB."],
    ["half a megabyte of letters of three bytes", "€".repeat(400_000), "unreadable: This yml is over 1 MiB."],
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

test.each([
  ["NUL", "kernel:\n  image: a\0", "line 2, column 11"],
  ["the megabyte", `a:\n  ${"x".repeat(MEGABYTE)}`, "line 2, column 1048574"],
  ["a megabyte of letters of three bytes", "€".repeat(400_000), "line 1, column 349527"],
  ["the first line too many", "\n".repeat(30_000), "line 20001, column 1"],
  ["the bracket too many", `a:\n${"[".repeat(100)}`, "line 2, column 63"],
  ["the comma too many", `a:\n  [${",".repeat(50_000)}]`, "line 2, column 39999"],
])("it says where it went too far: %s", (_, text, place) => {
  expect(placeOf(text)).toBe(place);
});

test("letters beyond the first plane are whole", () => {
  expect(isBroken("🚢")).toBe(false);
});
