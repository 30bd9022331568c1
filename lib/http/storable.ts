const DEEPEST = 64;

/**
 * Why a value cannot be kept as it is, with the place, or null: a text with NUL or half a character in it (neither Postgres
 * nor RFC 8785 takes those), or lists in lists in lists. Walks without recursion, so that depth alone breaks nothing.
 */
export function whyNotStorable(value: unknown): { readonly path: string; readonly message: string } | null {
  const left: { value: unknown; path: string; depth: number }[] = [{ value, path: "", depth: 0 }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, path, depth } = next;
    if (typeof value === "string" && isBroken(value))
      return { path, message: `Holds a NUL or half a character, which no text may${placeIn(value)}.` };
    if (typeof value !== "object" || value === null) continue;
    if (depth === DEEPEST) return { path: "", message: `Nested deeper than ${DEEPEST} levels.` };
    for (const [key, inner] of Object.entries(value)) {
      if (isBroken(key)) return { path, message: "Has a name with a NUL or half a character in it." };
      const name = Array.isArray(value) ? `[${key}]` : path === "" ? key : `.${key}`;
      left.push({ value: inner, path: `${path}${name}`, depth: depth + 1 });
    }
  }
  return null;
}

const BROKEN = /[\0\p{Surrogate}]/u;
const isBroken = (text: string): boolean => BROKEN.test(text);

/** Where in a text of several lines: ", at line 2, column 11". */
function placeIn(text: string): string {
  const before = text.slice(0, text.search(BROKEN)).split("\n");
  return text.includes("\n") ? `, at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}` : "";
}
