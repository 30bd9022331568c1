/** Keys of the kernel's command line that may be said more than once, each value counting (kernel-parameters.txt). */
const REPEATABLE = new Set(["console", "earlycon", "initcall_blacklist", "memmap", "modprobe.blacklist", "netconsole"]);

/** The words of a command line; a quoted value may hold spaces. Said twice alike is said once. */
export const tokensOf = (cmdline: string | null): readonly string[] => [
  ...new Set(cmdline?.match(/(?:[^\s"]|"[^"]*"?)+/g) ?? []),
];

/** The key of a word; the kernel takes `-` and `_` in it for the same. */
export const keyOfToken = (token: string): string => token.replace(/=.*$/s, "").replaceAll("-", "_");

/** Whether a key may stand several times, each value counting: two of them are no contradiction. */
export const isRepeatable = (key: string): boolean => REPEATABLE.has(key);

export type TokenChange =
  | { readonly does: "adds" | "drops"; readonly token: string }
  | { readonly does: "sets"; readonly token: string; readonly from: string };

/**
 * What turns one command line into another, by key (combination.md, "Delta to base"):
 * 1. Words that both say are no change.
 * 2. A key that each says once, and otherwise, is set, unless it may repeat (`console`).
 * 3. All else is added or dropped.
 */
export function tokenChanges(base: string | null, cmdline: string | null): readonly TokenChange[] {
  const before = new Set(tokensOf(base));
  const after = new Set(tokensOf(cmdline));
  const saidBefore = byKey(before);
  const saidAfter = byKey(after);
  const changes: TokenChange[] = [];
  const replaced = new Set<string>();
  for (const token of after) {
    if (before.has(token)) continue;
    const key = keyOfToken(token);
    const from = isRepeatable(key) ? undefined : lone(saidBefore.get(key), saidAfter.get(key));
    if (from !== undefined) replaced.add(from);
    changes.push(from === undefined ? { does: "adds", token } : { does: "sets", token, from });
  }
  for (const token of before) if (!after.has(token) && !replaced.has(token)) changes.push({ does: "drops", token });
  return changes;
}

const lone = (before: readonly string[] = [], after: readonly string[] = []): string | undefined =>
  before.length === 1 && after.length === 1 ? before[0] : undefined;

function byKey(tokens: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, string[]>();
  for (const token of tokens) {
    const same = said.get(keyOfToken(token));
    if (same) same.push(token);
    else said.set(keyOfToken(token), [token]);
  }
  return said;
}
