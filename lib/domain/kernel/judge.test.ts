import { describe, expect, test } from "vitest";
import { aConfiguration } from "@/tests/support/kernels";
import type { WantedSymbol } from "../criterion";
import type { KernelConfiguration } from "./configuration";
import { judge } from "./judge";

const fragment = (symbols: Record<string, string>) => aConfiguration(symbols, { full: false, header: null });
const full = aConfiguration;
function said(entry: WantedSymbol, configuration: KernelConfiguration, isExcepted?: boolean): string {
  const { is, cause, asName } = judge(entry, configuration, isExcepted);
  return [is, cause, asName && `as ${asName}`].filter(Boolean).join(" ");
}

/** The table of kernel-criterion.md, "Value of a symbol", row by row. */
describe("what is written against what is wanted", () => {
  test.each<[written: string, configuration: KernelConfiguration, y: string, unset: string, number: string]>([
    ["y", full({ X: "y" }), "met", "unmet set", "unmet other-value"],
    ["m", full({ X: "m" }), "unmet module", "unmet module", "unmet other-value"],
    ["n, or is not set", full({ X: "n" }), "unmet unset", "met", "unmet unset"],
    ["absent, configuration is full", full({ A: "y" }), "unmet absent", "met absent", "unmet absent"],
    ["absent, only a fragment", fragment({ A: "y" }), "unknown fragment", "unknown fragment", "unknown fragment"],
    ["another value", full({ X: "5" }), "unmet other-value", "unmet set", "unmet other-value"],
    ["the number wanted", full({ X: "16" }), "unmet other-value", "unmet set", "met"],
    ["the number wanted, in hexadecimal", full({ X: "0x10" }), "unmet other-value", "unmet set", "met"],
    ["a text", full({ X: '"x"' }), "unmet other-value", "unmet set", "unmet other-value"],
    ["y in quotes", full({ X: '"y"' }), "unknown bad-value", "unknown bad-value", "unmet other-value"],
    ["a capital Y", full({ X: "!Y" }), "unknown bad-value", "unknown bad-value", "unknown bad-value"],
    ["nothing behind =", full({ X: "!" }), "unknown bad-value", "unknown bad-value", "unknown bad-value"],
  ])("%s", (_, configuration, y, unset, number) => {
    expect(said({ symbol: "X", want: "y" }, configuration)).toBe(y);
    expect(said({ symbol: "X", want: "unset" }, configuration)).toBe(unset);
    expect(said({ symbol: "X", want: 16 }, configuration)).toBe(number);
  });
});

describe("a number or text that is wanted", () => {
  test.each([
    ["65536", "65536", "met"],
    ["65536", "0x10000", "met"],
    ["-1", "-1", "met"],
    ["-1", "1", "unmet other-value"],
    ["(none)", '"(none)"', "met"],
    ["*landlock*", '"yama,landlock,bpf"', "met"],
    ["*landlock*", '"yama,landlocked"', "unmet other-value"],
    ["*landlock*", '"landlock"', "met"],
    ["n", '"n"', "met"],
    ["0", '""', "unmet other-value"],
  ])("%s, written %s: %s", (want, written, found) => {
    expect(said({ symbol: "X", want }, full({ X: written }))).toBe(found);
  });
});

describe("a symbol that was renamed counts by either name", () => {
  const rodata: WantedSymbol = { symbol: "DEBUG_RODATA", want: "y", to: "4.10" };
  test.each<[string, WantedSymbol, Record<string, string>, string]>([
    ["okernel's header says 4.10, its symbols 4.11", rodata, { STRICT_KERNEL_RWX: "y" }, "met as STRICT_KERNEL_RWX"],
    ["by its own name first", rodata, { STRICT_KERNEL_RWX: "y", DEBUG_RODATA: "y" }, "met"],
    [
      "off by its own name, on by the other",
      rodata,
      { DEBUG_RODATA: "n", STRICT_KERNEL_RWX: "y" },
      "met as STRICT_KERNEL_RWX",
    ],
    ["off by the other name", rodata, { STRICT_KERNEL_RWX: "n" }, "unmet unset as STRICT_KERNEL_RWX"],
    ["by no name", rodata, { A: "y" }, "unmet absent"],
    [
      "wanted off: one of them is on",
      { symbol: "X86_X32", want: "unset" },
      { X86_X32: "n", X86_X32_ABI: "y" },
      "unmet set as X86_X32_ABI",
    ],
    ["wanted off: both are", { symbol: "X86_X32", want: "unset" }, { X86_X32_ABI: "n" }, "met as X86_X32_ABI"],
    [
      "a former name that only the policy knows",
      { symbol: "NEW", want: "y", before: "OLD" },
      { OLD: "y" },
      "met as OLD",
    ],
  ])("%s", (_, entry, symbols, found) => {
    expect(said(entry, full(symbols))).toBe(found);
  });
});

describe("entries that do not apply", () => {
  const usercopy: WantedSymbol = { symbol: "HARDENED_USERCOPY", want: "y", from: "4.8" };
  test.each<[string, WantedSymbol, KernelConfiguration, string]>([
    ["before its series", usercopy, full({}, { series: "4.4" }), "not applicable other-series"],
    ["4.10 comes after 4.9", { ...usercopy, from: "4.10" }, full({}, { series: "4.9" }), "not applicable other-series"],
    ["behind its series", { ...usercopy, to: "4.8" }, full({ HARDENED_USERCOPY: "n" }), "not applicable other-series"],
    ["of another architecture", { ...usercopy, arch: "aarch64" }, full({}), "not applicable other-arch"],
    ["no series, and not written", usercopy, full({}, { series: null }), "unknown no-series"],
    ["no series, but written", usercopy, full({ HARDENED_USERCOPY: "n" }, { series: null }), "unmet unset"],
    [
      "no series, but written by another name",
      { symbol: "DEBUG_RODATA", want: "y", to: "4.10" },
      full({ STRICT_KERNEL_RWX: "y" }, { series: null }),
      "met as STRICT_KERNEL_RWX",
    ],
    [
      "no series, off by another name, and what its own would be is open",
      { symbol: "DEBUG_RODATA", want: "unset", to: "4.10" },
      aConfiguration({ STRICT_KERNEL_RWX: "n" }, { full: false, header: null, series: null }),
      "unknown fragment",
    ],
    ["no series and no range", { symbol: "SECCOMP", want: "y" }, full({ SECCOMP: "y" }, { series: null }), "met"],
  ])("%s", (_, entry, configuration, found) => {
    expect(said(entry, configuration)).toBe(found);
  });

  test("excepted by the policy, whatever is written", () => {
    expect(said(usercopy, full({ HARDENED_USERCOPY: "n" }), true)).toBe("not applicable excepted");
  });
});

describe("unless another symbol is off", () => {
  const signed: WantedSymbol = { symbol: "MODULE_SIG", want: "y", unless: "MODULES" };
  test.each<[string, KernelConfiguration, string]>([
    ["it is off", full({ MODULES: "n", MODULE_SIG: "n" }), "met"],
    ["it is absent from a full configuration", full({ A: "y" }), "met"],
    ["it is on", full({ MODULES: "y", MODULE_SIG: "n" }), "unmet unset"],
    ["a fragment does not say", fragment({ A: "y" }), "unknown fragment"],
  ])("%s", (_, configuration, found) => {
    expect(said(signed, configuration)).toBe(found);
  });
});

test("the finding says what was found and where", () => {
  expect(judge({ symbol: "PANIC_ON_OOPS", want: "y" }, full({ A: "y", PANIC_ON_OOPS: "n" }))).toEqual({
    symbol: "PANIC_ON_OOPS",
    want: "y",
    is: "unmet",
    cause: "unset",
    found: "n",
    part: 1,
    line: 2,
    asName: null,
    near: null,
  });
});

describe("a symbol one letter away from one that is not written is named", () => {
  test.each([
    ["a letter less", { SECOMP: "y" }, "SECOMP"],
    ["a letter more", { SECCCOMP: "y" }, "SECCCOMP"],
    ["two letters away", { SECCOMPXX: "y" }, null],
    ["near, but off", { SECOMP: "n" }, null],
  ])("%s", (_, symbols, near) => {
    expect(judge({ symbol: "SECCOMP", want: "y" }, full(symbols)).near).toBe(near);
  });

  test("not where the symbol is as wanted: DEVMEM is no slip of DEVKMEM", () => {
    expect(judge({ symbol: "DEVKMEM", want: "unset" }, full({ DEVMEM: "y" }))).toMatchObject({ is: "met", near: null });
  });
});
