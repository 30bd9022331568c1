import { expect, test } from "vitest";
import { KernelConfiguration } from "./configuration";

const configuration = {
  arch: "x86_64",
  series: "4.9",
  variant: "release",
  full: true,
  header: { arch: "x86", version: "4.9.38" },
  symbols: { SECCOMP: { value: "y", part: 1, line: 5, was: [{ value: "n", part: 1, line: 4 }] } },
  notes: [{ code: "said-twice", part: 1, line: 5, symbol: "SECCOMP" }],
  parts: ["0".repeat(64)],
};

test("a configuration that the log takes", () => {
  expect(KernelConfiguration.parse(configuration)).toEqual(configuration);
});

test.each([
  ["an architecture that nobody knows", { arch: "x86" }],
  ["a series that is a version", { series: "4.9.38" }],
  ["a field more", { defconfig: true }],
])("%s is refused", (_, changed) => {
  expect(KernelConfiguration.safeParse({ ...configuration, ...changed }).success).toBe(false);
});
