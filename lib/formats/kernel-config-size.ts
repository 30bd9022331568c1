import { Refusal } from "../domain/refusal";

const BYTES = 2 * 1024 * 1024;
const PARTS = 8;
const LINES = 50_000;
const LINE_BYTES = 64 * 1024;

/** A part, counted from 1, as its lines, without a byte-order mark: it would make Kconfig lose the first line. */
type PartLines = { readonly part: number; readonly lines: readonly string[]; readonly hasBom: boolean };

/**
 * The lines of every part, LF or CRLF, within the limits of kernel-criterion.md, "Limits and bad input".
 * @throws Refusal `too-large`, or `unreadable` for what is no text, a packed file or a web page
 */
export function linesOf(parts: readonly string[]): readonly PartLines[] {
  if (parts.length === 0) throw new Refusal("unreadable", "A kernel configuration has at least one part.");
  if (parts.length > PARTS) throw tooLarge(`A kernel configuration has at most ${PARTS} parts.`);
  if (parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0) > BYTES)
    throw tooLarge("This kernel configuration is over 2 MiB.");
  const read = parts.map((text, index): PartLines => {
    const part = index + 1;
    checkText(text, part);
    const hasBom = text.startsWith("\uFEFF");
    return { part, lines: (hasBom ? text.slice(1) : text).split(/\r?\n/), hasBom };
  });
  if (read.reduce((sum, { lines }) => sum + lines.length, 0) > LINES)
    throw tooLarge("This kernel configuration has over 50,000 lines.");
  for (const { part, lines } of read)
    for (const [index, line] of lines.entries())
      if (line.length > LINE_BYTES / 4 && Buffer.byteLength(line) > LINE_BYTES)
        throw tooLarge("A line of this kernel configuration is over 64 KiB.", part, index + 1);
  return read;
}

/** What is no text of a configuration at all, each with what to do instead. */
function checkText(text: string, part: number): void {
  if (text.trim() === "") throw refusedAt("This part is empty.", part, 1, 1);
  if (text.charCodeAt(0) === 0x1f && [0x8b, 0xfffd].includes(text.charCodeAt(1)))
    throw refusedAt("This is a packed file (gzip). Upload it unpacked.", part, 1, 1);
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text))
    throw refusedAt("This is a web page, not the file that it shows.", part, 1, 1);
  const broken = /[\0\uFFFD\p{Surrogate}]/u.exec(text);
  if (!broken) return;
  const before = text.slice(0, broken.index).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1;
  throw refusedAt("This is not text in UTF-8: it holds a byte that is none.", part, before.length, column);
}

/** The Refusal `unreadable` of a kernel configuration, with its place: part, line and column, each from 1. */
export const refusedAt = (sentence: string, part: number, line: number, column: number): Refusal =>
  new Refusal("unreadable", sentence, [{ path: `part ${part}, line ${line}, column ${column}`, message: sentence }]);

const tooLarge = (sentence: string, part?: number, line?: number): Refusal =>
  new Refusal(
    "too-large",
    sentence,
    part === undefined ? [] : [{ path: `part ${part}, line ${line}`, message: sentence }],
  );
