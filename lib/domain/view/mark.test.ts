import { expect, it } from "vitest";
import { markText, standingWord, verdictWord } from "./mark";

it.each([
  ["boots", { is: "unknown", obligation: "must" }, false, "boots: unknown (must)"],
  ["trust", { is: "unmet", obligation: "should" }, true, "trust: unmet, reason given (should)"],
  ["readme", { is: "waived", beneath: "unknown", obligation: "must" }, false, "readme: waived, beneath unknown (must)"],
  ["PIE", { is: "not applicable", obligation: "should" }, false, "PIE: not applicable (should)"],
] as const)("a cell of %s says the whole of it", (short, mark, reasoned, text) =>
  expect(markText(short, mark, reasoned)).toBe(text),
);

it("a verdict and a standing open a sentence", () => {
  expect(verdictWord("not ready")).toBe("Not ready");
  expect(standingWord({ is: "not applicable" })).toBe("Not applicable");
  expect(standingWord({ is: "waived", beneath: "unmet" })).toBe("Waived, beneath unmet");
});
