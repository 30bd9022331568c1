import { CST, Lexer, Parser } from "yaml";
import type { Place } from "../domain/manifest/manifest";
import { Refusal } from "../domain/refusal";

const BYTES = 1024 * 1024;
const LINES = 20_000;
/** More than any value needs: the parser's own stack of open collections. */
const OPEN = 64;
const WORDS = 40_000;

/** How many values a yml may have with its anchors expanded, and how deep they may lie. */
export const VALUES = 10_000;
export const LEVELS = 32;
export const TOO_DEEP = `This yml nests values more than ${LEVELS} deep.`;

/**
 * Refuses a text before anything is built from it, in time and space bounded by the limits: the yaml library builds
 * nested collections by recursion, and a megabyte of `[` ends the whole process, not only the request.
 * @throws Refusal `unreadable`, with the line and column at which it went too far
 */
export function checkSize(text: string): void {
  if (Buffer.byteLength(text) > BYTES) {
    const kept = Buffer.from(text).subarray(0, BYTES).toString();
    throw refusedIn(text, kept.length, "This yml is over 1 MiB.", "Here the first MiB ends.");
  }
  const broken = brokenAt(text);
  if (broken >= 0)
    throw refusedIn(text, broken, "This is not text: it holds a character that is none.", "This character.");
  const lines = text.split("\n", LINES + 1);
  if (lines.length > LINES)
    throw refusedIn(text, lines.slice(0, LINES).join("\n").length + 1, "This yml has more than 20,000 lines.");
  const parser = new Parser();
  let words = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const { offset } = parser;
    for (const _document of parser.next(lexeme));
    if (parser.stack.length > OPEN) throw refusedIn(text, offset, TOO_DEEP);
    const kind = CST.tokenType(lexeme);
    const isWord = kind !== "space" && kind !== "newline" && kind !== "comment";
    if (isWord && ++words > WORDS) throw refusedIn(text, offset, "This yml has more than 10,000 values.");
  }
}

const refusedIn = (text: string, offset: number, sentence: string, message = "Here it goes too far."): Refusal =>
  refusedAt(sentence, [[placeIn(text, offset), message]]);

function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: offset - start + 1 };
}

/** What cannot be read, each of its places in words that a person finds in the text. */
export const refusedAt = (sentence: string, fields: readonly (readonly [Place, string])[]): Refusal =>
  new Refusal(
    "unreadable",
    sentence,
    fields.map(([{ line, column }, message]) => ({ path: `line ${line}, column ${column}`, message })),
  );

/** Where a text holds NUL, or half of a surrogate pair: neither can be stored or written as UTF-8. Below zero: nowhere. */
const brokenAt = (text: string): number => text.search(/[\0\p{Surrogate}]/u);
/** Whether a text holds what `brokenAt` looks for. */
export const isBroken = (text: string): boolean => brokenAt(text) >= 0;
