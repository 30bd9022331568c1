import { expect, it } from "vitest";
import { distrustSaid } from "./distrust";

it("each why is said in words of its own, that end a sentence begun", () => {
  const said = Object.values(distrustSaid);
  expect(new Set(said).size).toBe(said.length);
  for (const words of said) expect(words).toMatch(/^(?:nobody|its source|it is) [a-z ,]+$/);
});
