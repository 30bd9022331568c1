import { describe, expect, test } from "vitest";
import { aConfiguration } from "@/tests/support/kernels";
import { covers, isOfItsArch } from "./arch";

describe("a configuration says itself what it is for", () => {
  test.each([
    ["full, with its own symbol", aConfiguration({ X86_64: "y" }), true],
    ["full, without it", aConfiguration({ SECCOMP: "y" }), false],
    ["full, with its own symbol off", aConfiguration({ X86_64: "n" }), false],
    ["full, with another's symbol", aConfiguration({ X86_64: "y", ARM64: "y" }), false],
    ["a fragment that says nothing", aConfiguration({ SECCOMP: "y" }, { full: false, header: null }), true],
    ["a fragment for another", aConfiguration({ ARM64: "y" }, { full: false, header: null }), false],
    [
      "its header names another",
      aConfiguration({ X86_64: "y" }, { header: { arch: "arm64", version: "4.9.38" } }),
      false,
    ],
    [
      "aarch64",
      aConfiguration({ ARM64: "y" }, { arch: "aarch64", header: { arch: "arm64", version: "4.9.38" } }),
      true,
    ],
    ["uploaded for the wrong one", aConfiguration({ X86_64: "y" }, { arch: "aarch64" }), false],
    ["i386 shares its header with x86_64, not its symbol", aConfiguration({ X86_32: "y" }, { arch: "i386" }), true],
  ])("%s: %s", (_, configuration, agrees) => {
    expect(isOfItsArch(configuration)).toBe(agrees);
  });
});

test.each([
  ["linuxkit-2017-06-12", "x86_64", true],
  ["linuxkit-2017-06-12", "aarch64", false],
  ["linuxkit-2025-10-26", "aarch64", true],
  ["a-list-of-our-own", "riscv64", true],
  ["constructor", "x86_64", true],
])("%s covers %s: %s", (list, arch, isCovered) => {
  expect(covers(list, arch)).toBe(isCovered);
});
