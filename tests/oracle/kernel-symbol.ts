import type { CriterionOf, WantedSymbol } from "@/lib/domain/criterion";
import type { KernelConfiguration } from "@/lib/domain/kernel/configuration";

type Finding = "met" | "unmet" | "not applicable" | "fragment" | "no-series" | "bad-value";

/** One entry of a list against one configuration: kernel-criterion.md's table "Value of a symbol". */
export function findingOf(
  entry: WantedSymbol,
  configuration: KernelConfiguration,
  { except }: CriterionOf<"kernel">,
): Finding {
  const { arch, series } = configuration;
  // "An exception is part of the published policy, with its reason."
  if (except.some((it) => it.symbol === entry.symbol && (it.arch ?? arch) === arch)) return "not applicable";
  // "An entry of another arch, or outside its series, is `not applicable`"
  if (entry.arch !== undefined && entry.arch !== arch) return "not applicable";
  const isWritten = namesOf(entry).some((name) => configuration.symbols[name] !== undefined);
  if (entry.from !== undefined || entry.to !== undefined) {
    // "No series: an entry with a range is `unknown`, cause `no-series`, unless its symbol is written."
    if (series === null && !isWritten) return "no-series";
    if (series !== null && !isWithin(series, entry)) return "not applicable";
  }
  // "`unless` (met when that symbol is off)"
  if (entry.unless !== undefined && isOff(configuration, entry.unless)) return "met";
  // "Renames count by either name"; "For `unset` both must be off."
  const found = namesOf(entry).map((name) => findingBy(entry, name, configuration));
  if (entry.want === "unset")
    return (["unmet", "bad-value", "fragment"] as const).find((it) => found.includes(it)) ?? "met";
  if (found.includes("met")) return "met";
  const ofWritten = found.filter((_, index) => configuration.symbols[namesOf(entry)[index] ?? ""] !== undefined);
  return ofWritten[0] ?? found[0] ?? "unmet";
}

/** "Value of a symbol: the last assignment in reading order over all parts" */
function findingBy({ want }: WantedSymbol, name: string, { symbols, full }: KernelConfiguration): Finding {
  const written = symbols[name];
  // "absent, only a fragment: unknown `fragment`"; "absent, configuration is full: off"
  if (written === undefined) return full ? (want === "unset" ? "met" : "unmet") : "fragment";
  // "invalid: Kconfig warns and falls back to the default. So: unknown bad-value, never met"
  if (written.as === "bad") return "bad-value";
  if (want === "unset") return written.value === "n" ? "met" : "unmet";
  return isWanted(written.value, want) ? "met" : "unmet";
}

/** "integers as integers (`0x10` = 16), text without its quotes; `*word*` is one member of a comma list" */
function isWanted(value: string, want: string | number): boolean {
  if (typeof want === "number") return Number(value) === want;
  if (want.startsWith("*")) return value.split(",").includes(want.slice(1, -1));
  return value === want;
}

const isOff = ({ symbols, full }: KernelConfiguration, name: string): boolean =>
  symbols[name] === undefined ? full : symbols[name].value === "n";

/** "Series is a pair of integers compared as a pair (4.10 > 4.9)"; ranges are inclusive. */
function isWithin(series: string, { from, to }: WantedSymbol): boolean {
  const pairOf = (text: string) => text.split(".").reduce((sum, part) => sum * 10_000 + Number(part), 0);
  return (from === undefined || pairOf(from) <= pairOf(series)) && (to === undefined || pairOf(series) <= pairOf(to));
}

const PAIRS = [
  ["STRICT_KERNEL_RWX", "DEBUG_RODATA"],
  ["STRICT_MODULE_RWX", "DEBUG_SET_MODULE_RONX"],
  ["X86_X32_ABI", "X86_X32"],
] as const;
function namesOf({ symbol, before }: WantedSymbol): readonly string[] {
  const names = [symbol, before ?? symbol];
  for (const [one, other] of PAIRS) if (symbol === one || symbol === other) names.push(one, other);
  if (/^(CC_)?STACKPROTECTOR/.test(symbol)) names.push(symbol.replace(/^CC_/, ""), `CC_${symbol.replace(/^CC_/, "")}`);
  return [...new Set(names)];
}
