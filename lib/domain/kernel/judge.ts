import type { WantedSymbol } from "../criterion";
import { isOneAway } from "../manifest/nearest";
import type { KernelFinding } from "../standing/detail";
import type { Assignment, KernelConfiguration } from "./configuration";
import { namesOf } from "./renames";
import { isWithin, seriesOf } from "./series";

/** A symbol by one of its names, judged: the finding but for what belongs to the entry. */
type Found = Pick<KernelFinding, "is" | "cause" | "found" | "part" | "line"> & { readonly name: string };

/**
 * One wanted symbol against one configuration (kernel-criterion.md, "Value of a symbol"):
 * 1. Excepted by the policy, of another architecture, or outside its series: not applicable.
 * 2. An entry with a range and a configuration without a series: unknown, no-series, unless the symbol is written.
 * 3. `unless` another symbol is off: met.
 * 4. The table: by the last assignment of each of its names. For y, a number or a text one name that has it is enough;
 *    for unset all must be off.
 */
export function judge(entry: WantedSymbol, configuration: KernelConfiguration, isExcepted = false): KernelFinding {
  const names = namesOf(entry.symbol, entry.before);
  const found = foundOf(entry, configuration, names);
  const finding = (is: KernelFinding["is"], cause: KernelFinding["cause"]): KernelFinding => {
    const { name, found: text, part, line } = found;
    const asName = name === entry.symbol || line === null ? null : name;
    const isOpen = is === "unmet" || is === "unknown";
    const near = isOpen && line === null ? nearOf(names, configuration) : null;
    return { symbol: entry.symbol, want: String(entry.want), is, cause, found: text, part, line, asName, near };
  };
  if (isExcepted) return finding("not applicable", "excepted");
  if (entry.arch !== undefined && entry.arch !== configuration.arch) return finding("not applicable", "other-arch");
  const hasRange = entry.from !== undefined || entry.to !== undefined;
  const series = configuration.series === null ? null : seriesOf(configuration.series);
  if (hasRange && series && !isWithin(series, entry)) return finding("not applicable", "other-series");
  if (hasRange && !series && !names.some((name) => Object.hasOwn(configuration.symbols, name)))
    return finding("unknown", "no-series");
  if (entry.unless !== undefined && isOff(entry.unless, configuration)) return finding("met", null);
  return finding(found.is, found.cause);
}

const rank = { unmet: 0, unknown: 1, met: 2, "not applicable": 3 } as const;

/** What is found under the names of a symbol: for unset the worst of them, else the best; what is written before what is not. */
function foundOf({ want }: WantedSymbol, configuration: KernelConfiguration, names: readonly string[]): Found {
  const all = names.map((name) => judgeName(name, want, configuration));
  const sign = want === "unset" ? 1 : -1;
  const order = (found: Found) => (found.is === "met" || want === "unset" ? sign * rank[found.is] : 0);
  const [first] = [...all].sort((a, b) => order(a) - order(b) || Number(a.line === null) - Number(b.line === null));
  return first as Found;
}

function judgeName(name: string, want: WantedSymbol["want"], configuration: KernelConfiguration): Found {
  const written = Object.hasOwn(configuration.symbols, name) ? configuration.symbols[name] : undefined;
  if (!written) {
    const absent = { name, found: null, part: null, line: null };
    if (!configuration.full) return { ...absent, is: "unknown", cause: "fragment" };
    return { ...absent, is: want === "unset" ? "met" : "unmet", cause: "absent" };
  }
  const { value: found, part, line } = written;
  return { name, found, part, line, ...judgeValue(written, want) };
}

/** The table's rows for what is written. What Kconfig takes for invalid is unknown: it falls back to a default. */
function judgeValue(written: Assignment, want: WantedSymbol["want"]): Pick<Found, "is" | "cause"> {
  const { value, as } = written;
  const isSwitch = want === "y" || want === "unset";
  if (as === "bad" || (isSwitch && as === "text" && /^[ymn]$/i.test(value)))
    return { is: "unknown", cause: "bad-value" };
  if (!isSwitch) {
    if (isEqual(value, String(want))) return met;
    return as === undefined && value === "n" ? { is: "unmet", cause: "unset" } : { is: "unmet", cause: "other-value" };
  }
  if (value === "m") return { is: "unmet", cause: "module" };
  if (value === "n") return want === "y" ? { is: "unmet", cause: "unset" } : met;
  if (want === "y") return value === "y" ? met : { is: "unmet", cause: "other-value" };
  return { is: "unmet", cause: "set" };
}

const met = { is: "met", cause: null } as const;

/** Integers as integers (0x10 is 16), `*word*` as one member of a comma list, all else as text. */
function isEqual(value: string, want: string): boolean {
  const member = /^\*(.+)\*$/.exec(want)?.[1];
  if (member !== undefined) return value.split(",").includes(member);
  const isWhole = (text: string) => /^-?\d+$|^0x[0-9a-f]+$/i.test(text);
  return value === want || (isWhole(value) && isWhole(want) && Number(value) === Number(want));
}

const isOff = (symbol: string, configuration: KernelConfiguration): boolean =>
  foundOf({ symbol, want: "unset" }, configuration, namesOf(symbol)).is === "met";

/** A symbol that is on and one letter away from one that is not written: Kconfig passes over unknown symbols in silence. */
function nearOf(names: readonly string[], { symbols }: KernelConfiguration): string | null {
  const isNear = (written: string) => names.some((name) => isOneAway(name, written));
  return Object.keys(symbols).find((written) => symbols[written]?.value === "y" && isNear(written)) ?? null;
}
