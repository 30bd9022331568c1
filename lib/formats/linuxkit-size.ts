import { CST, Lexer, Parser } from "yaml";
import { type FieldError, Refusal } from "../domain/refusal";

const BYTES = 1024 * 1024;
const LINES = 20_000;
/** More than any value needs: the parser's own stack of open collections. */
const OPEN = 64;
const WORDS = 40_000;

/** How many values a yml may have with its anchors expanded, and how deep they may lie. */
export const VALUES = 10_000;
export const LEVELS = 32;

/**
 * Refuses a text before anything is built from it, in time and space bounded by the limits: the yaml library builds
 * nested collections by recursion, and a megabyte of `[` ends the whole process, not only the request.
 * @throws Refusal `too-large`, or `unreadable` for a character that is none
 */
export function checkSize(text: string): void {
  if (Buffer.byteLength(text) > BYTES) throw tooLarge("This yml is over 1 MiB.");
  if (text.split("\n", LINES + 1).length > LINES) throw tooLarge("This yml has more than 20,000 lines.");
  if (isBroken(text)) throw new Refusal("unreadable", "This is not text: it holds a character that is none.");
  const parser = new Parser();
  let words = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const _document of parser.next(lexeme));
    if (parser.stack.length > OPEN) throw tooLarge(`This yml nests values more than ${LEVELS} deep.`);
    const kind = CST.tokenType(lexeme);
    const isWord = kind !== "space" && kind !== "newline" && kind !== "comment";
    if (isWord && ++words > WORDS) throw tooLarge("This yml has more than 10,000 values.");
  }
}

export const tooLarge = (sentence: string, fields: readonly FieldError[] = []): Refusal =>
  new Refusal("too-large", sentence, fields);

/** NUL, or half of a surrogate pair: neither can be stored or written as UTF-8. */
export const isBroken = (text: string): boolean => /[\0\p{Surrogate}]/u.test(text);
