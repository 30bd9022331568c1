import { expect, test } from "vitest";
import { ignoredSaid } from "./ignored";

test.each(Object.entries(ignoredSaid))("%s is said as words that follow “is not counted:”", (_why, said) => {
  expect(said).toMatch(/^[a-z]/);
  expect(said).not.toMatch(/[.!…]$/);
  expect(said).not.toMatch(/please|waive[dr]|\bfact\b|\bleg\b|\bdigest\b/i);
  expect(said.split(" ").length).toBeGreaterThan(3);
});

test("no two reasons are said in the same words", () => {
  const said = Object.values(ignoredSaid);
  expect(new Set(said).size).toBe(said.length);
});

test("whose own claim it is reads as English", () =>
  expect(ignoredSaid["own-author"]).toBe("nobody accepts a claim of their own"));
