import { describe, expect, it } from "vitest";
import { addedSaid, previewSaid, tooManySaid, unreadSaid } from "./said";

it.each([
  [4, 0, 1, "4 projects will be added; 1 line cannot be read."],
  [1, 2, 0, "1 project will be added; 2 are there already."],
  [0, 1, 0, "1 is there already."],
  [0, 0, 3, "3 lines cannot be read."],
  [0, 0, 0, "0 projects will be added."],
])("%i new, %i there, %i bad: %s", (fresh, there, bad, said) => expect(previewSaid(fresh, there, bad)).toBe(said));

describe("what was not done, and why", () => {
  it.each([
    [[4], "Not made: line 4 cannot be read. Mend it below, or press again to go on without it."],
    [[4, 7], "Not made: lines 4 and 7 cannot be read. Mend them below, or press again to go on without them."],
    [
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
      "Not made: 9 lines cannot be read. Mend them below, or press again to go on without them.",
    ],
  ])("lines %j", (numbers, said) => expect(unreadSaid(numbers, "Not made")).toBe(said));

  it("of five thousand lines, with what to do", () =>
    expect(tooManySaid(5000, 1000, "Not made")).toBe(
      "Not made: 5,000 lines were pasted, and 1,000 is the most at a time. Paste the first 1,000, then the rest; nothing is doubled.",
    ));
});

it.each([
  [["site"], [], [], "site is on the board now."],
  [["a", "b"], ["c"], [], "a and b are on the board now. c was there already."],
  [
    [],
    ["a", "b", "c", "d", "e"],
    [{ project: "a", who: "@ef" }],
    "Nothing was new. 5 projects were there already. @ef now maintains a.",
  ],
])("%j new, %j there: %s", (added, there, named, said) => expect(addedSaid(added, there, named)).toBe(said));
