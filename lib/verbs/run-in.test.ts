import { describe, expect, it } from "vitest";
import { PostedRuns } from "./run-in";

const run = {
  project: "wireguard",
  check: "build",
  target: "x86_64/4.9",
  revision: "a".repeat(40),
  runId: "1",
  outcome: "passed",
};
const read = (input: unknown) => PostedRuns.safeParse(input).data;
const isRead = (changes: object) => PostedRuns.safeParse({ ...run, ...changes }).success;

it("one run is a list of one; a thousand are the most", () => {
  expect(read(run)).toHaveLength(1);
  expect(read([run, run])).toHaveLength(2);
  expect(read(Array.from({ length: 1000 }, () => run))).toHaveLength(1000);
  expect(read(Array.from({ length: 1001 }, () => run))).toBeUndefined();
  expect(read([])).toBeUndefined();
});

describe("a target", () => {
  it.each([
    ["x86_64/4.9", { arch: "x86_64", series: "4.9" }],
    [" x86_64 / 4.9".trim(), { arch: "x86_64", series: "4.9" }],
    ["default", { name: "default" }],
    [
      { arch: "x86_64", series: "4.9" },
      { arch: "x86_64", series: "4.9" },
    ],
    [{ name: "default" }, { name: "default" }],
  ])("%j", (target, axes) => expect(read({ ...run, target })?.[0]?.target).toEqual(axes));

  it.each([
    [{}],
    [""],
    ["a/b/c"],
    ["a b"],
    [{ Arch: "x" }],
    [{ arch: "" }],
    [{ arch: 1 }],
    [JSON.parse('{"__proto__":{"arch":"x"}}')],
    [null],
    [[]],
  ])("%j is none", (target) => expect(isRead({ target })).toBe(false));
});

describe("a run id", () => {
  it("may be a number, as GitHub's is", () =>
    expect(read({ ...run, runId: 9007199254740991 })?.[0]?.runId).toBe("9007199254740991"));
  it.each([[""], [1.5], [9007199254740992], [null], ["x".repeat(201)]])("%j is none", (runId) =>
    expect(isRead({ runId })).toBe(false),
  );
});

it("an attempt is a number from 1 on, and may be left out, as the run's id may", () => {
  const { runId, ...unnamed } = run;
  expect(read(unnamed)?.[0]).toMatchObject({ check: run.check });
  expect(read({ ...run, attempt: "2" })?.[0]?.attempt).toBe(2);
  expect(isRead({ attempt: 0 })).toBe(false);
});

it.each([
  ["a branch as revision", { revision: "master" }],
  ["a short commit", { revision: "a".repeat(7) }],
  ["capitals in a commit", { revision: "A".repeat(40) }],
  ["a check with a space", { check: "build it" }],
  ["no outcome", { outcome: "" }],
  ["a link that is none", { url: "javascript:alert(1)" }],
  ["an instant that is none", { observedAt: "now" }],
  ["a field there is not", { status: "ok" }],
])("refuses %s", (_what, changes) => expect(isRead(changes)).toBe(false));
