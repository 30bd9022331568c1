import type { Assignment } from "../domain/kernel/configuration";

type Value = Pick<Assignment, "value" | "as">;

/** One line of a .config. `intent`: the symbol of a comment that was most likely meant to switch one off. */
type ConfigLine =
  | ({ readonly is: "assignment"; readonly symbol: string } & Value)
  | { readonly is: "comment"; readonly intent: string | null }
  | { readonly is: "blank" }
  | { readonly is: "nothing"; readonly column: number };

/**
 * Reads a line as Kconfig does (kernel-criterion.md, "Reading .config text"):
 * 1. `# CONFIG_X is not set`, from column one and with single spaces, is an assignment of n; what is behind it is ignored.
 * 2. Every other line that begins with `#` is a comment. One that nearly says "is not set" does not unset.
 * 3. `CONFIG_X=value` from column one is an assignment; a line of white space is blank; all else is nothing.
 */
export function configLineOf(line: string): ConfigLine {
  const unset = /^# CONFIG_([A-Za-z0-9_]+) is not set/.exec(line)?.[1];
  if (unset !== undefined) return { is: "assignment", symbol: unset, value: "n" };
  if (line.startsWith("#")) {
    const intent = /^#\s*(?:CONFIG_)?([A-Z0-9_]+)\s+is\s+not\s+set/i.exec(line)?.[1] ?? null;
    return { is: "comment", intent };
  }
  const set = /^CONFIG_([A-Za-z0-9_]+)=(.*)$/s.exec(line);
  if (set) return { is: "assignment", symbol: String(set[1]), ...configValueOf(String(set[2])) };
  if (line.trim() === "") return { is: "blank" };
  return { is: "nothing", column: (/^CONFIG_[A-Za-z0-9_]*/.exec(line)?.[0].length ?? 0) + 1 };
}

/**
 * The value behind `=`: of a yes/no symbol the first letter counts (`yes` is y, what is behind it is ignored); a text
 * stands in double quotes, in which a backslash takes the next letter as it is; numbers are decimal, or hexadecimal with 0x.
 * All else is bad: Kconfig warns and falls back to the default.
 */
export function configValueOf(text: string): Value {
  const letter = /^[ymn]/.exec(text)?.[0];
  if (letter !== undefined) return { value: letter };
  if (/^-?\d+$|^0[xX][0-9a-fA-F]+$/.test(text)) return { value: text };
  const quoted = /^"((?:[^"\\]|\\.)*)"/s.exec(text)?.[1];
  if (quoted !== undefined) return { value: quoted.replaceAll(/\\(.)/gs, "$1"), as: "text" };
  return { value: text, as: "bad" };
}
