import { expect, it } from "vitest";
import { sourceLimits } from "./source";

it.each([
  [null, null, ""],
  ["ci.yml", null, ", by ci.yml"],
  [null, "release", ", in the environment release"],
  ["ci.yml", "release", ", by ci.yml in the environment release"],
])("a source of the workflow %s and the environment %s: “%s”", (workflow, environment, words) =>
  expect(sourceLimits({ workflow, environment })).toBe(words),
);
