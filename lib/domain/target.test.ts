import { describe, expect, it } from "vitest";
import { aCriterion } from "@/tests/support/make";
import { Criterion } from "./criterion";
import { nameOfTarget } from "./target";

const build = aCriterion("ci", "ci-build");

describe("a target", () => {
  it.each([
    [{ arch: "x86_64", series: "4.9" }, "x86_64 / 4.9"],
    [{ series: "4.9", arch: "x86_64" }, "x86_64 / 4.9"], // whatever the order of its axes
    [{ name: "default" }, "default"],
    [{ variant: "musl", arch: "aarch64" }, "aarch64 / musl"],
  ])("%j is named %s", (target, name) => {
    expect(nameOfTarget(target)).toBe(name);
  });

  it("has values that cannot be taken for two", () => {
    expect(Criterion.safeParse({ ...build, targets: [{ arch: "x86_64 / 4.9" }] }).success).toBe(false);
    expect(Criterion.safeParse({ ...build, targets: [{ a: "1", b: "2", c: "3", d: "4", e: "5" }] }).success).toBe(
      false,
    );
  });
});
