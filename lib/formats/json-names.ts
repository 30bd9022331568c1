import { fieldPath } from "../domain/field-path";

/** An object or list that is open: the names it has had, and where in it one is. */
type Open = { readonly names: Set<string> | null; step: PropertyKey; isName: boolean };

/**
 * The place of the first name that an object of a JSON text has twice, or null. `JSON.parse` takes the last of the two and is
 * silent; the text is valid JSON, which it has told. One pass over the letters.
 */
export function nameTwice(text: string): string | null {
  const open: Open[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const inner = open.at(-1);
    switch (text[at]) {
      case '"': {
        const end = endOf(text, at);
        if (inner?.names && inner.isName) {
          inner.step = nameIn(text.slice(at, end + 1));
          if (inner.names.has(inner.step)) return fieldPath(open.map(({ step }) => step));
          inner.names.add(inner.step);
          inner.isName = false;
        }
        at = end;
        break;
      }
      case "{":
        open.push({ names: new Set(), step: "", isName: true });
        break;
      case "[":
        open.push({ names: null, step: 0, isName: false });
        break;
      case "}":
      case "]":
        open.pop();
        break;
      case ",":
        if (inner?.names) inner.isName = true;
        else if (typeof inner?.step === "number") inner.step += 1;
    }
  }
  return null;
}

/** Where the text that begins at a quote ends: at the first quote that no odd number of backslashes stands before. */
function endOf(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); ; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (text[before - 1] === "\\") before -= 1;
    if ((at - before) % 2 === 0) return at;
  }
}

const nameIn = (quoted: string): string => (quoted.includes("\\") ? JSON.parse(quoted) : quoted.slice(1, -1));
