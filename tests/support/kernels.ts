import type { KernelConfiguration } from "@/lib/domain/kernel/configuration";

/**
 * A full release configuration for x86_64, 4.9, from symbols and values: `y`, `m`, `n`, a number, a text in double
 * quotes, or a bad value behind an exclamation mark. Each stands on its own line of the first part, in this order.
 */
export const aConfiguration = (
  symbols: Readonly<Record<string, string>>,
  changed: Partial<Omit<KernelConfiguration, "symbols">> = {},
): KernelConfiguration => ({
  arch: "x86_64",
  series: "4.9",
  variant: "release",
  full: true,
  header: { arch: "x86", version: "4.9.38" },
  symbols: Object.fromEntries(
    Object.entries(symbols).map(([symbol, text], index) => [symbol, assigned(text, index + 1)]),
  ),
  notes: [],
  parts: ["0".repeat(64)],
  ...changed,
});

function assigned(text: string, line: number): KernelConfiguration["symbols"][string] {
  if (text.startsWith("!")) return { value: text.slice(1), as: "bad", part: 1, line };
  if (text.startsWith('"')) return { value: text.slice(1, -1), as: "text", part: 1, line };
  return { value: text, part: 1, line };
}
