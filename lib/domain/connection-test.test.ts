import { expect, it } from "vitest";
import { aCriterion } from "@/tests/support/make";
import { CONNECTION_TEST, CONNECTION_TEST_ASKED } from "./connection-test";
import { Criterion } from "./criterion";

it("is a check’s name, and no policy can ask for it: the place is told, and why", () => {
  const asked = { ...aCriterion("ci", "ci-build"), checks: ["build", CONNECTION_TEST] };
  const read = Criterion.safeParse(asked);
  expect(read.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
    ["checks.1", CONNECTION_TEST_ASKED],
  ]);
  expect(Criterion.safeParse({ ...asked, checks: ["build", `${CONNECTION_TEST}s`] }).success).toBe(true);
});
