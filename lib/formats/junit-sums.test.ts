import { expect, it } from "vitest";
import { Suite } from "./junit-sums";

const aCase = { elements: 0, isSkipped: false, isNotRun: false, isFlaky: false };

it("counts each case once, by the worst that is said of it", () => {
  const suite = new Suite();
  suite.take("a", aCase);
  suite.take("b", { ...aCase, elements: 2, isSkipped: true, isFlaky: true });
  suite.take("c", { ...aCase, isNotRun: true });
  suite.take("d", { ...aCase, isFlaky: true });
  expect(suite.all).toEqual({ tests: 4, passed: 2, failed: 1, skipped: 1, flaky: 1 });
});

it("takes a suite's cases as its own, and tells both", () => {
  const [outer, inner] = [new Suite(), new Suite()];
  inner.take("a", { ...aCase, elements: 1 });
  inner.takeFault();
  outer.take("b", aCase);
  outer.takeSuite(inner);
  expect([outer.own.tests, outer.all.tests, outer.outside, outer.isFailing]).toEqual([1, 2, 1, true]);
});

it("knows the numbers that producers give: all, its own, suites as one, clean-ups left out", () => {
  const [outer, inner] = [new Suite(), new Suite()];
  inner.take("a", { ...aCase, elements: 1 });
  inner.take("a", { ...aCase, elements: 1 });
  outer.take("b", { ...aCase, isNotRun: true });
  outer.takeSuite(inner);
  expect(outer.countings()).toEqual({ tests: [3, 1, 2, 2, 1], failing: [2, 0, 2, 0, 1], skipped: [1, 1, 0, 0] });
});
