import { describe, expect, it } from "vitest";
import { optionsOf } from "./options.mjs";
import { BadUsage } from "./usage.mjs";

it("one run by its outcome, or by a file", () => {
  expect(optionsOf(["--project", "wireguard", "--check=boot", "--outcome", "passed", "--must-count"])).toEqual({
    said: { project: "wireguard", check: "boot", outcome: "passed" },
    file: null,
    mustCount: true,
    help: false,
  });
  expect(optionsOf(["junit", "out.xml", "--run-id", "5"])).toMatchObject({ file: "out.xml", said: { "run-id": "5" } });
  expect(optionsOf(["--help"]).help).toBe(true);
});

describe("is told what it does not take", () => {
  it.each([
    [["--bogus"], "Unknown option '--bogus'"],
    [["--check"], "argument missing"],
    [["tap", "out.tap"], "push takes junit FILE or nothing, not tap."],
    [["junit"], "push junit needs the FILE"],
    [["junit", "a.xml", "b.xml"], "and b.xml is another"],
    [["junit", "a.xml", "--outcome", "passed"], "leave --outcome out"],
  ])("%j", (words, said) => {
    expect(() => optionsOf(words)).toThrow(BadUsage);
    expect(() => optionsOf(words)).toThrow(said);
  });
});
