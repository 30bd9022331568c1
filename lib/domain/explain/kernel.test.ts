import { describe, expect, it, test } from "vitest";
import { judgedBy, reader, text } from "@/tests/support/judged";
import { aConfiguration } from "@/tests/support/kernels";
import { aCriterion } from "@/tests/support/make";
import type { CriterionOf } from "../criterion";
import type { KernelConfiguration } from "../kernel/configuration";
import { beneath } from "../standing/standing";
import { kernelAsked } from "./kernel";
import { standingSaid } from "./standing";

type Rule = Partial<CriterionOf<"kernel">>;
const x86 = (symbols: Record<string, string>, changed: Partial<KernelConfiguration> = {}) =>
  aConfiguration({ X86_64: "y", ...symbols }, changed);
const wants = (...symbols: CriterionOf<"kernel">["symbols"]): Rule => ({ symbols });
const panic = { symbol: "PANIC_ON_OOPS", want: "y" } as const;
const bug = { symbol: "BUG", want: "y" } as const;
const kexec = { symbol: "KEXEC", want: "unset" } as const;

const judged = (rule: Rule, configurations: readonly KernelConfiguration[]) =>
  judgedBy(aCriterion("kernel", "hardening", rule), [], { material: { configurations: [...configurations] } });
const said = (rule: Rule, configurations: readonly KernelConfiguration[]) => {
  const standing = judged(rule, configurations);
  return [standing.is, standing.cause, text(standingSaid(standing, reader))];
};

describe("what is computed from a kernel configuration", () => {
  it.each<readonly [string, Rule, readonly KernelConfiguration[], string, string | null, string]>([
    ["none", {}, [], "unknown", "missing", "No kernel configuration has been put forward."],
    [
      "one symbol as wanted: singular",
      wants(panic),
      [x86({ PANIC_ON_OOPS: "y" })],
      "met",
      null,
      "Its one symbol is as wanted, in its configuration for 4.9.38.",
    ],
    [
      "all as wanted",
      wants(panic, bug),
      [x86({ PANIC_ON_OOPS: "y", BUG: "y" })],
      "met",
      null,
      "All 2 symbols as wanted, in its configuration for 4.9.38.",
    ],
    [
      "all as wanted, of a configuration that says no version",
      wants(panic, bug),
      [x86({ PANIC_ON_OOPS: "y", BUG: "y" }, { header: null, series: null })],
      "met",
      null,
      "All 2 symbols as wanted.",
    ],
    [
      "one is not as wanted: singular",
      wants(panic, bug),
      [x86({ PANIC_ON_OOPS: "n", BUG: "y" })],
      "unmet",
      "failed",
      "1 of 2 symbols is not as wanted: PANIC_ON_OOPS must be y and is not set, line 2.",
    ],
    [
      "two are not",
      wants(panic, bug, kexec),
      [x86({ PANIC_ON_OOPS: "m", KEXEC: "y" })],
      "unmet",
      "failed",
      "3 of 3 symbols are not as wanted: PANIC_ON_OOPS must be y and is only a module, line 2; BUG must be y and is not there; KEXEC must be off and is y, line 3.",
    ],
    [
      "a fragment leaves one open: singular",
      wants(panic, bug),
      [x86({ BUG: "y" }, { full: false, header: null })],
      "unknown",
      "fragment",
      "1 of 2 symbols cannot be told: PANIC_ON_OOPS must be y, and a fragment leaves it to the default.",
    ],
    [
      "what Kconfig would not take",
      wants(panic),
      [x86({ PANIC_ON_OOPS: "!Y" })],
      "unknown",
      "bad-value",
      "1 of 1 symbol cannot be told: PANIC_ON_OOPS must be y, and its value Y is none, line 2.",
    ],
    [
      "put forward for another series than its header says",
      wants(panic),
      [x86({ PANIC_ON_OOPS: "y" }, { series: "4.11" })],
      "unknown",
      "series-mismatch",
      "It was put forward for 4.11, and its own header says 4.9.38.",
    ],
    [
      "of another architecture than it sets itself",
      wants(panic),
      [aConfiguration({ ARM64: "y", PANIC_ON_OOPS: "y" })],
      "unknown",
      "arch-mismatch",
      "It was put forward for another architecture than the one it sets itself.",
    ],
    [
      "a list that is silent on its architecture",
      { ...wants(panic), arch: ["aarch64"] },
      [],
      "unknown",
      "no-list",
      "The list linuxkit-2017-06-12 says nothing for this architecture.",
    ],
    [
      "nothing of the list applies",
      wants({ ...panic, from: "4.10" }),
      [x86({ PANIC_ON_OOPS: "y" })],
      "unknown",
      "nothing-applies",
      "No symbol of the list applies to it.",
    ],
  ])("%s", (_, rule, configurations, is, cause, words) => {
    expect(said(rule, configurations)).toEqual([is, cause, words]);
  });

  it("says on which architecture, where there are several", () => {
    const arm = aConfiguration(
      { ARM64: "y", BUG: "n" },
      { arch: "aarch64", header: { arch: "arm64", version: "4.9.38" } },
    );
    const rule = { symbols: [bug], arch: ["x86_64", "aarch64"], list: "a-list-of-our-own" };
    expect(said(rule, [x86({ BUG: "n" }), arm])[2]).toBe(
      "2 of 2 symbols are not as wanted: BUG must be y on x86_64 and is not set, line 2; BUG must be y on aarch64 and is not set, line 2.",
    );
  });

  it("names every symbol of a long list, with its line", () => {
    const symbols = Array.from({ length: 18 }, (_, index) => ({ symbol: `S${index}`, want: "y" }));
    const [, , words] = said({ symbols }, [x86(Object.fromEntries(symbols.map(({ symbol }) => [symbol, "n"])))]);
    expect(words).toContain("18 of 18 symbols are not as wanted: ");
    for (const { symbol } of symbols) expect(words).toContain(`${symbol} must be y and is not set`);
    expect(words).not.toContain("…");
  });
});

test.each<readonly [string, Rule, readonly KernelConfiguration[], string]>([
  ["nothing was put forward", wants(panic), [], "its kernel configuration"],
  ["one to be on", wants(panic), [x86({ PANIC_ON_OOPS: "n" })], "PANIC_ON_OOPS on"],
  ["one to be off", wants(kexec), [x86({ KEXEC: "y" })], "KEXEC off"],
  [
    "one to have a value",
    wants({ symbol: "DEFAULT_MMAP_MIN_ADDR", want: 65536 }),
    [x86({ DEFAULT_MMAP_MIN_ADDR: "4096" })],
    "DEFAULT_MMAP_MIN_ADDR to 65536",
  ],
  ["several", wants(panic, bug), [x86({ PANIC_ON_OOPS: "n", BUG: "n" })], "set 2 kernel symbols"],
])("what is asked: %s", (_, rule, configurations, words) => {
  const standing = judged(rule, configurations);
  if (standing.detail.of !== "kernel") throw new Error("It is of a kernel.");
  expect(text(kernelAsked(beneath(standing), standing.detail))).toBe(words);
});
