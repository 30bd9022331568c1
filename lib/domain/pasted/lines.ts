import { readLine } from "./line";
import type { Pasted, PastedLine, PastedProject } from "./pasted";

/** So many lines are taken at a time. */
export const LINES = 1000;

/**
 * Pasted text, line by line. Empty lines and those that begin with # say nothing, nor does a heading. A slug that stood there
 * before is wrong where it stands again; leaving that line out mends it.
 */
export function readLines(text: string): Pasted {
  const told = text
    .split(/\r\n|\r|\n/)
    .map((text, place) => ({ line: place + 1, text: text.trim() }))
    .filter(({ text }) => text !== "" && !text.startsWith("#") && !/^"?slug"?\s*[,\t]/i.test(text));
  if (told.length > LINES) return { lines: [], total: told.length };
  const first = new Map<string, number>();
  const lines = told.map(({ line, text }): PastedLine => {
    const read = readLine(text);
    if (read.is === "bad") return { line, text, ...read };
    const before = first.get(read.project.slug);
    if (before === undefined) {
      first.set(read.project.slug, line);
      return { line, text, ...read };
    }
    return {
      line,
      text,
      is: "bad",
      why: `names ${read.project.slug} again, which stands in line ${before}`,
      repair: "",
    };
  });
  return { lines, total: told.length };
}

/** The projects that can be read, in their order. */
export const projectsOf = ({ lines }: Pick<Pasted, "lines">): readonly PastedProject[] =>
  lines.flatMap((line) => (line.is === "project" ? [line.project] : []));

/** The text with its bad line `line` written as it may have been meant; left out where that is nothing. */
export function repaired(text: string, line: number): string {
  const all = text.split(/\r\n|\r|\n/);
  const bad = readLines(text).lines.find((it) => it.line === line);
  if (bad?.is !== "bad" || bad.repair === null) return text;
  return all
    .map((other, place) => (place + 1 === line ? (bad.repair ?? other) : other))
    .filter((other, place) => place + 1 !== line || other !== "")
    .join("\n");
}
