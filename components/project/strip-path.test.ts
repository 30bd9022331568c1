import { describe, expect, it } from "vitest";
import type { StripMark } from "@/lib/domain/view/strip-view";
import { pathsOf, places, WIDE } from "./strip-path";

const strip = { from: 0, to: 480 };
const mark = (from: number, is: string | null): StripMark<string> => ({ from, is, href: `?at=${from}` });

describe("a strip", () => {
  it("draws each standing as one path, from where it began to the next", () => {
    expect(pathsOf([mark(0, "unmet"), mark(120, "met"), mark(240, "unmet")], strip)).toEqual([
      { is: "unmet", d: "M0 2h120V14h-120zM240 2h240V14h-240z" },
      { is: "met", d: "M120 7h120V9h-120z" },
    ]);
  });

  it("draws nothing of what was not asked", () => expect(pathsOf([mark(0, null), mark(480, null)], strip)).toEqual([]));

  it("shows a stretch that is too narrow, and nothing beyond its end", () => {
    expect(places([mark(0, "met"), mark(100, "unmet"), mark(100.01, "met")], strip)[1]?.width).toBe("3");
    for (const { left, width } of places([mark(-50, "met"), mark(480, "unmet")], strip))
      expect(Number(left) + Number(width)).toBeLessThanOrEqual(WIDE);
  });

  it("has a shape of its own for each, told apart without colour", () => {
    const shapes = ["met", "unmet", "unknown", "stale", "pending", "waived", "not applicable"].map(
      (is) => pathsOf([mark(0, is)], strip)[0]?.d,
    );
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});
