import { describe, expect, it } from "vitest";
import { readLine } from "@/lib/domain/pasted/line";
import { readLines, repaired } from "@/lib/domain/pasted/lines";
import { looksLikeRepository, repositoryOf } from "@/lib/domain/repository";

/** What is pasted, and what is asked for as a repository, is read in time that grows with its length alone. */
const LONG = 300_000;
const said = [
  ["commas", `a, https://g.example/x${",".repeat(LONG)}x`],
  ["commas and spaces", `a, https://g.example/x${", ".repeat(LONG)}x`],
  ["slashes", `a g.example/${"/".repeat(LONG)}x, y`],
  ["names ending in .git", `a g.example/${".git/".repeat(LONG)}x, y`],
  ["pages of pages", `a g.example/x${"/tree".repeat(LONG)}x, y`],
  ["dots", `a ${"g.".repeat(LONG)}/x, y`],
  ["dashes", `${"-a".repeat(LONG)}-, y`],
  ["quotes", `a\tg.example/x\t${'"'.repeat(LONG)}x`],
  ["handles", `a, g.example/x, ${"@a ".repeat(LONG)}x`],
] as const;

/** Whole lines of the greatest length that is read, as many as are taken at a time. */
const most = (text: string): string =>
  Array.from({ length: 1000 }, () => `${text.slice(0, 3990)}${text.slice(-4)}`).join("\n");
const within = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

describe("a text of hundreds of thousands of", () => {
  it.each(said)("%s", (_said, text) => {
    const address = text.slice(2);
    expect(within(() => [readLine(text), repositoryOf(address), looksLikeRepository(address)])).toBeLessThan(500);
    expect(within(() => [readLines(most(text)), repaired(most(text), 1)])).toBeLessThan(4000);
  });
});
