import { describe, expect, test } from "vitest";
import { aConfiguration } from "@/tests/support/kernels";
import { aCandidate, aCriterion, shown } from "@/tests/support/make";
import type { CriterionOf } from "../criterion";
import type { KernelConfiguration } from "../kernel/configuration";
import type { KernelDetail } from "./detail";
import { readKernelCriterion } from "./kernel";

type Said = Partial<CriterionOf<"kernel">>;
const x86 = (symbols: Record<string, string>, changed: Partial<KernelConfiguration> = {}) =>
  aConfiguration({ X86_64: "y", ...symbols }, changed);
const arm = (symbols: Record<string, string>, changed: Partial<KernelConfiguration> = {}) =>
  aConfiguration(
    { ARM64: "y", ...symbols },
    { arch: "aarch64", header: { arch: "arm64", version: "4.9.38" }, ...changed },
  );

const read = (configurations: readonly KernelConfiguration[], said: Said = {}) =>
  readKernelCriterion(aCriterion("kernel", "hardening", said), {
    revision: aCandidate("one", { seq: 7 }, { configurations: [...configurations] }),
  });
const standing = (configurations: readonly KernelConfiguration[], said?: Said) =>
  shown(read(configurations, said).standing);
const findings = (configurations: readonly KernelConfiguration[], said?: Said) =>
  (read(configurations, said).standing.detail as KernelDetail).findings;

const on = x86({ PANIC_ON_OOPS: "y" });
const off = x86({ PANIC_ON_OOPS: "n" });
const both: Said = { arch: ["x86_64", "aarch64"], list: "a-list-of-our-own" };
const ranged: Said = { symbols: [{ symbol: "UBSAN", want: "y", from: "4.5" }] };

describe("the fold", () => {
  test.each<[string, readonly KernelConfiguration[], Said, string]>([
    ["no configuration", [], {}, "unknown missing [7]"],
    ["only a debug kernel's", [x86({ PANIC_ON_OOPS: "y" }, { variant: "debug" })], {}, "unknown missing [7]"],
    ["only another architecture's", [arm({ PANIC_ON_OOPS: "y" })], {}, "unknown missing [7]"],
    ["every symbol as wanted", [on], {}, "met [7]"],
    ["one is not", [off], {}, "unmet failed [7]"],
    ["a debug kernel does not count", [on, x86({ PANIC_ON_OOPS: "n" }, { variant: "debug" })], {}, "met [7]"],
    ["a fragment leaves it open", [x86({}, { full: false, header: null })], {}, "unknown fragment [7]"],
    ["what Kconfig would not take", [x86({ PANIC_ON_OOPS: "!Y" })], {}, "unknown bad-value [7]"],
    ["a range, and no series", [x86({}, { series: null })], ranged, "unknown no-series [7]"],
    ["nothing of the list applies", [x86({}, { series: "4.4", header: null })], ranged, "unknown nothing-applies [7]"],
    [
      "the header names another series",
      [x86({ PANIC_ON_OOPS: "y" }, { series: "4.11" })],
      {},
      "unknown series-mismatch [7]",
    ],
    [
      "the header says it a release candidate of it",
      [x86({ PANIC_ON_OOPS: "y" }, { header: { arch: "x86", version: "4.9.0-rc7" } })],
      {},
      "met [7]",
    ],
    [
      "it is for another architecture",
      [aConfiguration({ ARM64: "y", PANIC_ON_OOPS: "n" })],
      {},
      "unknown arch-mismatch [7]",
    ],
    ["a list of 2017 says nothing about aarch64", [arm({})], { arch: ["aarch64"] }, "unknown no-list [7]"],
    ["and an upload would not help", [], { arch: ["aarch64"] }, "unknown no-list [7]"],
  ])("%s", (_, configurations, said, found) => {
    expect(standing(configurations, said)).toBe(found);
  });
});

describe("several configurations", () => {
  test.each<[string, readonly KernelConfiguration[], Said, string]>([
    ["both architectures as wanted", [on, arm({ PANIC_ON_OOPS: "y" })], both, "met [7]"],
    ["one is missing", [on], both, "unknown missing [7]"],
    ["one is missing and the other fails: that is certain", [off], both, "unmet failed [7]"],
    [
      "two series of one architecture: the worse counts",
      [on, x86({ PANIC_ON_OOPS: "n" }, { series: "4.11", header: null })],
      {},
      "unmet failed [7]",
    ],
    ["one of them is for another architecture", [on, aConfiguration({ ARM64: "y" })], {}, "unknown arch-mismatch [7]"],
    ["one of them a fragment", [on, x86({}, { full: false, header: null })], {}, "unknown fragment [7]"],
    ["an architecture that nobody asks for", [on, arm({ PANIC_ON_OOPS: "n" })], {}, "met [7]"],
  ])("%s", (_, configurations, said, found) => {
    expect(standing(configurations, said)).toBe(found);
  });

  test("there is one finding for each symbol and architecture, in the order of the list", () => {
    const symbols = [
      { symbol: "SECCOMP", want: "y" },
      { symbol: "PANIC_ON_OOPS", want: "y" },
    ];
    const all = findings([on, x86({ SECCOMP: "y" }), arm({})], { ...both, symbols });
    expect(all.map(({ arch, symbol, is }) => `${arch} ${symbol} ${is}`)).toEqual([
      "x86_64 SECCOMP unmet",
      "x86_64 PANIC_ON_OOPS unmet",
      "aarch64 SECCOMP unmet",
      "aarch64 PANIC_ON_OOPS unmet",
    ]);
  });
});

describe("an exception is part of the policy", () => {
  const except = [{ symbol: "PANIC_ON_OOPS", reason: "The project panics by itself." }];
  const symbols = [
    { symbol: "PANIC_ON_OOPS", want: "y" },
    { symbol: "SECCOMP", want: "y" },
  ];

  test("it is listed as not applicable and does not count", () => {
    const configurations = [x86({ PANIC_ON_OOPS: "n", SECCOMP: "y" })];
    expect(standing(configurations, { symbols, except })).toBe("met [7]");
    expect(findings(configurations, { symbols, except })[0]).toMatchObject({
      is: "not applicable",
      cause: "excepted",
      found: "n",
    });
  });

  test("for one architecture alone", () => {
    const said = { ...both, symbols, except: except.map((one) => ({ ...one, arch: "x86_64" })) };
    const all = findings([x86({ PANIC_ON_OOPS: "n", SECCOMP: "y" }), arm({ PANIC_ON_OOPS: "n", SECCOMP: "y" })], said);
    expect(all.filter(({ is }) => is === "unmet").map(({ arch }) => arch)).toEqual(["aarch64"]);
  });

  test("with every symbol excepted nothing applies", () => {
    expect(standing([off], { except })).toBe("unknown nothing-applies [7]");
  });
});

test("no candidate: nothing is used, and a maintainer can act", () => {
  const { standing, ignored } = readKernelCriterion(aCriterion("kernel", "hardening"), { revision: undefined });
  expect(shown(standing)).toBe("unknown missing []");
  expect(standing.whoCanAct).toEqual(["maintainer"]);
  expect(ignored).toEqual([]);
});

test("both values are shown where header and series differ", () => {
  expect(read([x86({}, { series: "4.11" })]).standing.detail).toMatchObject({
    series: "4.11",
    version: "4.9.38",
    findings: [],
  });
});

test("time alone changes nothing, and a met needs nobody", () => {
  expect(read([on]).standing).toMatchObject({ until: null, whoCanAct: [] });
});
