import { expect, it } from "vitest";
import { boundedTo, GONE_THROUGH } from "./bounded";

const of = (count: number) => ({ projects: () => Array.from({ length: count }, (_, number) => `project-${number}`) });

it("an answer goes through so many projects, and refuses more in words", () => {
  expect(() => boundedTo(of(GONE_THROUGH), "Changes are not told")).not.toThrow();
  expect(() => boundedTo(of(GONE_THROUGH + 1), "Changes are not told")).toThrow(
    "Changes are not told of more than 5,000 projects at once, and this group has 5,001. Ask for one project’s.",
  );
});
