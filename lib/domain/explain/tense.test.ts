import { expect, test } from "vitest";
import { be, inTense } from "./tense";

test.each([
  ["past", 1, "was"],
  ["past", 2, "were"],
  ["now", 1, "is"],
  ["now", 0, "are"],
  ["to come", 1, "will be"],
  ["to come", 3, "will be"],
] as const)("%s, of %i: %s", (tense, count, word) => expect(be(tense, count)).toBe(word));

test("a word for each tense", () => {
  expect(inTense("to come", "had", "has", "will have")).toBe("will have");
});
