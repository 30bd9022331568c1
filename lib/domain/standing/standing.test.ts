import { expect, it } from "vitest";
import { causes, worstFirst } from "./standing";

it("standings are ordered from the worst to the best, each once", () => {
  expect(worstFirst).toEqual(["unmet", "unknown", "pending", "stale", "not applicable", "met"]);
});

it("causes are a closed set; those of waiting in a channel and of other projects come with their kinds", () => {
  expect(new Set(causes).size).toBe(causes.length);
  expect(causes).not.toContain("soaking");
  expect(causes).not.toContain("needs");
});
