/** Letters that mean something to Markdown wherever they stand. */
const MEANT = /[\\`*[\]<>|~$]/g;
/** An underscore within a word (x86_64) is no mark; one at a word's edge is. */
const EDGE_UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What would call somebody, or point at an issue, where the text is pasted. */
const REFERENCE = /([@]|(?<!&amp;)#)(?=[\p{L}\p{N}_])/gu;
/** A letter by its name or number. */
const ENTITY = /&(?=#?\w{1,40};)/g;
/** What makes a heading, a list or a rule of a line that begins with it. */
const LEAD = /^(?:[#+=-]|\d{1,9}(?=[.)](?:\s|$)))/;

/**
 * Text from outside as Markdown that shows it and nothing else: on one line, without marks, HTML, lists or headings of
 * its own, and no link but an address that stands there in full. `@name` and `#12` are kept from calling people and issues by an invisible letter between.
 */
export const markdownText = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim()
    .replace(MEANT, "\\$&")
    .replace(EDGE_UNDERSCORE, "\\_")
    .replace(ENTITY, "&amp;")
    .replace(REFERENCE, "$1\u2060")
    .replace(LEAD, (lead) => (/^\d/.test(lead) ? `${lead}\\` : `\\${lead}`));

/** Machine text as code, whatever backticks it holds; a bar in it does not end a table's cell. */
export function markdownCode(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const room = line.startsWith("`") || line.endsWith("`") || line === "" ? " " : "";
  return `${fence}${room}${line.replaceAll("|", "\\|")}${room}${fence}`;
}

/** A table; its cells are Markdown already. */
export const markdownTable = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
