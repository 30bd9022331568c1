import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, expect, it } from "vitest";
import { isMade, remake } from "./stamps.mjs";

let root: string;
let made: number;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "slipway-stamps-"));
  mkdirSync(path.join(root, "app"));
  writeFileSync(path.join(root, "app", "page.tsx"), "one");
  made = 0;
  return () => rmSync(root, { recursive: true });
});

const what = { name: "build", inputs: ["app", "gone.ts"], result: "out" };
const make = (work = async () => writeFileSync(path.join(root, "out"), String(++made))) =>
  remake({ root, ...what, work });

it("makes once, and again when a content has changed or the result is gone", async () => {
  expect([await make(), await make()]).toEqual([true, false]);
  writeFileSync(path.join(root, "app", "page.tsx"), "two");
  expect([await make(), await make()]).toEqual([true, false]);
  rmSync(path.join(root, "out"));
  expect([await make(), await make()]).toEqual([true, false]);
  writeFileSync(path.join(root, "app", "new.tsx"), "three");
  expect([await make(), await make()]).toEqual([true, false]);
});

it("does not care about dates and tests", async () => {
  await make();
  utimesSync(path.join(root, "app", "page.tsx"), 1, 1);
  writeFileSync(path.join(root, "app", "page.test.tsx"), "a test");
  expect(isMade({ root, ...what })).toBe(true);
  expect(await make()).toBe(false);
});

it("makes again after a making that failed, whatever it left", async () => {
  await make();
  writeFileSync(path.join(root, "app", "page.tsx"), "two");
  await expect(make(() => Promise.reject(new Error("cut")))).rejects.toThrow("cut");
  writeFileSync(path.join(root, "app", "page.tsx"), "one");
  expect(await make()).toBe(true);
});

it("says so when what should have been made was not", async () => {
  await expect(make(async () => {})).rejects.toThrow("out should have been made");
});
