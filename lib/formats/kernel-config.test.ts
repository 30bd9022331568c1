import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KernelConfiguration } from "../domain/kernel/configuration";
import { Refusal } from "../domain/refusal";
import { type KernelConfigurationIn, readKernelConfiguration, writeKernelConfiguration } from "./kernel-config";

const HEADER = "#\n# Automatically generated file; DO NOT EDIT.\n# Linux/x86 4.9.38 Kernel Configuration\n#\n";
const read = (parts: readonly string[], changed: Partial<KernelConfigurationIn> = {}) =>
  readKernelConfiguration({ arch: "x86_64", series: "4.9", variant: "release", parts, ...changed });

function refusalOf(parts: readonly string[], changed: Partial<KernelConfigurationIn> = {}): string {
  try {
    read(parts, changed);
    return "none";
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    return [failure.code, failure.fields[0]?.path].join(" | ");
  }
}

test("the last assignment wins, in either direction and over all parts, and the earlier ones are kept", () => {
  const { symbols, notes } = read([
    "CONFIG_A=y\n# CONFIG_B is not set\nCONFIG_A=m\n",
    "# CONFIG_A is not set\nCONFIG_B=y",
  ]);
  expect(symbols).toEqual({
    A: {
      value: "n",
      part: 2,
      line: 1,
      was: [
        { value: "y", part: 1, line: 1 },
        { value: "m", part: 1, line: 3 },
      ],
    },
    B: { value: "y", part: 2, line: 2, was: [{ value: "n", part: 1, line: 2 }] },
  });
  expect(notes.map(({ code, part, line, symbol }) => `${part}:${line} ${code} ${symbol}`)).toEqual([
    "1:3 said-twice A",
    "2:1 said-twice A",
    "2:2 said-twice B",
  ]);
});

describe("full or a fragment", () => {
  test.each([
    ["Kconfig's own header", [`${HEADER}CONFIG_A=y`], true, "4.9.38"],
    ["after a blank line", [`\n${HEADER}CONFIG_A=y`], true, "4.9.38"],
    ["with a byte-order mark", [`\uFEFF${HEADER}CONFIG_A=y`], true, "4.9.38"],
    ["of a later part alone", ["CONFIG_A=y", `${HEADER}CONFIG_B=y`], true, "4.9.38"],
    [
      "of two parts: the first counts",
      [`${HEADER}CONFIG_A=y`, `${HEADER.replace("4.9.38", "4.9.4")}CONFIG_B=y`],
      true,
      "4.9.38",
    ],
    ["no header", ["CONFIG_A=y"], false, undefined],
    ["one behind an assignment", [`CONFIG_A=y\n${HEADER}`], false, undefined],
    ["half of one", ["# Linux/x86 4.9.38 Kernel Configuration\nCONFIG_A=y"], false, undefined],
  ])("%s", (_, parts, full, version) => {
    const configuration = read(parts);
    expect(configuration.full).toBe(full);
    expect(configuration.header?.version).toBe(version);
  });
});

describe("notes say what changes no value", () => {
  test.each([
    ["\uFEFFCONFIG_A=y", "bom 1"],
    ["CONFIG_A=y\n#CONFIG_B is not set", "looks-like-unset 2 B"],
    ["CONFIG_A=Y", "bad-value 1 A"],
  ])("%s", (text, note) => {
    const said = read([text]).notes.map(({ code, line, symbol }) => [code, line, symbol].filter(Boolean).join(" "));
    expect(said).toEqual([note]);
  });

  test("a part with its own header after the first", () => {
    expect(read([`${HEADER}CONFIG_A=y`, `${HEADER}CONFIG_B=y`]).notes).toEqual([
      { code: "second-header", part: 2, line: 3 },
    ]);
  });

  test("however often a symbol is said, what is kept of it stays small", () => {
    const configuration = read(["CONFIG_A=y\n".repeat(49_999)]);
    expect(configuration.notes).toHaveLength(200);
    expect(configuration.symbols.A?.was).toHaveLength(8);
    expect(configuration.symbols.A?.line).toBe(49_999);
  });
});

describe("refused, with its place", () => {
  test.each<[string, readonly string[], Partial<KernelConfigurationIn>, string]>([
    ["an architecture that nobody knows", ["CONFIG_A=y"], { arch: "x86" }, "unreadable | arch"],
    ["a series with three numbers", ["CONFIG_A=y"], { series: "4.9.38" }, "unreadable | series"],
    ["a series with an x", ["CONFIG_A=y"], { series: "4.9.x" }, "unreadable | series"],
    ["a line that is none", ["CONFIG_A=y\nCONFIG_B=y\nhello"], {}, "unreadable | part 1, line 3, column 1"],
    ["comments alone", ["# nothing\n"], {}, "unreadable | part 1, line 1, column 1"],
    ["one part of two with comments alone", ["CONFIG_A=y", "# nothing"], {}, "unreadable | part 2, line 1, column 1"],
    ["no series is none to refuse", ["CONFIG_A=y"], { series: null }, "none"],
  ])("%s", (_, parts, changed, refusal) => {
    expect(refusalOf(parts, changed)).toBe(refusal);
  });
});

test("a part is known by the digest of its text, byte for byte", () => {
  const text = "\uFEFFCONFIG_A=y\r\n";
  expect(read([text]).parts).toEqual([createHash("sha256").update(text).digest("hex")]);
});

test("our own small form", () => {
  const symbols = { SECCOMP: "y", KEXEC: "n", HZ: "250", LOCALVERSION: '-"x"', DM: "m" };
  expect(writeKernelConfiguration({ header: { arch: "x86", version: "4.9.38" }, symbols })).toBe(
    `${HEADER}CONFIG_DM=m\nCONFIG_HZ=250\n# CONFIG_KEXEC is not set\nCONFIG_LOCALVERSION="-\\"x\\""\nCONFIG_SECCOMP=y\n`,
  );
});

const symbolNames = fc.stringMatching(/^[A-Z0-9_]{1,20}$/);
const values = fc.oneof(
  fc.constantFrom("y", "m", "n", "0x10", "-1"),
  fc.string().filter((text) => !/^[ymn]$|[\0\r\n\uFFFD]/.test(text)),
);

test("law: reading what was written gives the values back, full as it was", () => {
  fc.assert(
    fc.property(fc.dictionary(symbolNames, values, { minKeys: 1 }), fc.boolean(), (symbols, isFull) => {
      const header = isFull ? { arch: "x86", version: "4.9.38" } : null;
      const configuration = read([writeKernelConfiguration({ header, symbols })]);
      expect(
        Object.fromEntries(Object.entries(configuration.symbols).map(([name, { value }]) => [name, value])),
      ).toEqual({ ...symbols });
      expect(configuration.full).toBe(isFull);
      expect(KernelConfiguration.parse(configuration)).toEqual(configuration);
    }),
  );
});

test("law: whatever is handed in is read or refused, and nothing else", () => {
  const lines = fc.constantFrom(
    "CONFIG_A=y",
    "# CONFIG_A is not set",
    "CONFIG_",
    '="',
    "\uFEFF",
    "\r",
    "#",
    "CONFIG___proto__=y",
    HEADER,
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(lines).map((all) => all.join("\n")),
  );
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 9 }), (parts) => {
      expect(refusalOf(parts)).toMatch(/^none$|^unreadable|^too-large/);
    }),
    { numRuns: 1000 },
  );
});
