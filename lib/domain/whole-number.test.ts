import { expect, it } from "vitest";
import { EntryNumber, WholeNumber } from "./whole-number";

const Hands = WholeNumber(0, 100);
const read = (input: unknown) => Hands.safeParse(input).data ?? "refused";

it.each([
  [0, 0],
  [100, 100],
  ["7", 7],
  [" 7 ", 7],
  ["007", 7],
])("%j is %d", (input, number) => expect(read(input)).toBe(number));

it.each([
  [-1],
  [101],
  [1.5],
  ["1.5"],
  ["-1"],
  ["0x10"],
  ["1e2"],
  [""],
  [" "],
  [null],
  [true],
  [[]],
  [{}],
  [NaN],
  ["9".repeat(40)],
])("%j is none", (input) => expect(read(input)).toBe("refused"));

it("an entry has a number from 1", () => {
  expect(EntryNumber.safeParse("74").data).toBe(74);
  expect(EntryNumber.safeParse(0).error?.issues[0]?.message).toBe("Must be the number of an entry, such as 74.");
});
