import { createHash } from "node:crypto";
import type { Assignment, ConfigurationNote, KernelConfiguration } from "../domain/kernel/configuration";
import { seriesOf } from "../domain/kernel/series";
import { Refusal } from "../domain/refusal";
import { configLineOf } from "./kernel-config-line";
import { linesOf, refusedAt } from "./kernel-config-size";

export type KernelConfigurationIn = {
  readonly arch: string;
  readonly series: string | null;
  readonly variant: "release" | "debug";
  /** The texts in order, base first. */
  readonly parts: readonly string[];
};

const ARCHES: readonly string[] = [
  "x86_64",
  "aarch64",
  "riscv64",
  "i386",
  "arm",
] satisfies KernelConfiguration["arch"][];
const isArch = (arch: string): arch is KernelConfiguration["arch"] => ARCHES.includes(arch);
/** So many notes, and earlier values of one symbol, are kept; more says nothing more. */
const NOTES = 200;
const EARLIER = 8;

/**
 * Reads one kernel configuration from its parts, as Kconfig would: the last assignment of a symbol wins, in either
 * direction (kernel-criterion.md, "Reading .config text" and "Limits and bad input").
 * @throws Refusal `too-large`: over 2 MiB, 8 parts, 50,000 lines, or 64 KiB a line.
 * @throws Refusal `unreadable`: an unknown arch or series, no text, a line that is none, with part, line and column.
 */
export function readKernelConfiguration({ arch, series, variant, parts }: KernelConfigurationIn): KernelConfiguration {
  if (!isArch(arch)) throw unreadable("arch", `“${arch}” is no architecture that Slipway knows: ${ARCHES.join(", ")}.`);
  if (series !== null && !seriesOf(series)) throw unreadable("series", `“${series}” is no kernel series; one is 4.11.`);
  const symbols = new Map<string, Assignment>();
  const notes: ConfigurationNote[] = [];
  const headers = linesOf(parts).map(({ part, lines, hasBom }) => {
    if (hasBom) notes.push({ code: "bom", part, line: 1 });
    const header = headerOf(lines);
    if (header && part > 1) notes.push({ code: "second-header", part, line: header.line });
    const isSaid = lines.map((text, index) => readLine(text, part, index + 1, symbols, notes)).includes(true);
    if (!isSaid) throw refusedAt("This is no kernel configuration: nothing is set in it.", part, 1, 1);
    return header;
  });
  const header = headers.find((found) => found !== null);
  return {
    arch,
    series,
    variant,
    full: header !== undefined,
    header: header ? { arch: header.arch, version: header.version } : null,
    symbols: Object.fromEntries(symbols),
    notes: notes.slice(0, NOTES),
    parts: parts.map((text) => createHash("sha256").update(text).digest("hex")),
  };
}

/** One line; true where it assigned something. */
function readLine(
  text: string,
  part: number,
  line: number,
  symbols: Map<string, Assignment>,
  notes: ConfigurationNote[],
): boolean {
  const read = configLineOf(text);
  if (read.is === "nothing") throw refusedAt("This is no line of a kernel configuration.", part, line, read.column);
  if (read.is === "comment" && read.intent) notes.push({ code: "looks-like-unset", part, line, symbol: read.intent });
  if (read.is !== "assignment") return false;
  const { symbol, value, as } = read;
  const earlier = symbols.get(symbol);
  if (earlier) notes.push({ code: "said-twice", part, line, symbol });
  if (as === "bad") notes.push({ code: "bad-value", part, line, symbol });
  const was = earlier && [...(earlier.was ?? []), { value: earlier.value, part: earlier.part, line: earlier.line }];
  symbols.set(symbol, { value, ...(as && { as }), part, line, ...(was && { was: was.slice(-EARLIER) }) });
  return true;
}

type Header = { readonly arch: string; readonly version: string; readonly line: number };

/** Kconfig's own header, in the comments before the first assignment: it makes a configuration full. */
function headerOf(lines: readonly string[]): Header | null {
  const end = lines.findIndex((line) => !line.startsWith("#") && line.trim() !== "");
  const comments = end < 0 ? lines : lines.slice(0, end);
  if (!comments.some((line) => line.includes("Automatically generated file"))) return null;
  for (const [index, line] of comments.entries()) {
    const said = /^# Linux\/(\S{1,40}) (\S{1,80}) Kernel Configuration/.exec(line);
    if (said) return { arch: String(said[1]), version: String(said[2]), line: index + 1 };
  }
  return null;
}

const unreadable = (path: string, sentence: string): Refusal =>
  new Refusal("unreadable", sentence, [{ path, message: sentence }]);

/**
 * A configuration in our own small form: Kconfig's header where it is full, then its symbols by name. A value is y, m, n
 * or a number; every other is a text and is quoted. Reading it gives the same values.
 */
export function writeKernelConfiguration(of: {
  readonly header: KernelConfiguration["header"];
  readonly symbols: Readonly<Record<string, string>>;
}): string {
  const { header, symbols } = of;
  const head = header
    ? [
        "#",
        "# Automatically generated file; DO NOT EDIT.",
        `# Linux/${header.arch} ${header.version} Kernel Configuration`,
        "#",
      ]
    : [];
  const lines = Object.keys(symbols)
    .sort()
    .map((symbol) => written(symbol, symbols[symbol] ?? ""));
  return [...head, ...lines, ""].join("\n");
}

function written(symbol: string, value: string): string {
  if (value === "n") return `# CONFIG_${symbol} is not set`;
  const isBare = /^[ym]$|^-?\d+$|^0[xX][0-9a-fA-F]+$/.test(value);
  return `CONFIG_${symbol}=${isBare ? value : `"${value.replaceAll(/["\\]/g, "\\$&")}"`}`;
}
