import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { mutants } from "./mutants";

const root = path.resolve(import.meta.dirname, "../..");
const timesIn = ({ file, find }: (typeof mutants)[number]) =>
  readFileSync(path.join(root, file), "utf8").split(find).length - 1;

it("there are at least sixty faults to seed, each in a text that stands once in the engine as it is", () => {
  expect(mutants.length).toBeGreaterThanOrEqual(60);
  expect(mutants.flatMap((it) => (timesIn(it) === 1 ? [] : `${it.file}: ${it.find}`))).toEqual([]);
});

it("no two are the same, each changes something, and says which rule it breaks", () => {
  expect(new Set(mutants.map(({ file, find, put }) => `${file} ${find} ${put}`)).size).toBe(mutants.length);
  expect(new Set(mutants.map(({ breaks }) => breaks)).size).toBe(mutants.length);
  for (const { find, put } of mutants) expect(put).not.toBe(find);
});
