import { LineCounter, parseDocument, stringify } from "yaml";
import { Refusal } from "../domain/refusal";
import { checkSize } from "./linuxkit-size";

const BYTES = 1024 * 1024;

/** A policy as text that a person can edit: each field in a line of its own. JSON is read as well. */
export const writePolicyText = (policy: object): string =>
  stringify(policy, { lineWidth: 0, aliasDuplicateObjects: false });

/**
 * The value that a policy's text says, not yet judged by its schema.
 * @throws Refusal `unreadable` with the line and column: over 1 MiB, too deep, a key given twice, several documents, no mapping
 */
export function readPolicyText(text: string): unknown {
  if (Buffer.byteLength(text) > BYTES)
    throw new Refusal("unreadable", "The criteria are over 1 MiB of text, the most this takes. Take criteria out.");
  checkText(text);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: "error", merge: false });
  const problems = [...document.errors, ...document.warnings].slice(0, 20);
  if (problems.length > 0)
    throw new Refusal(
      "unreadable",
      "The criteria cannot be read as text of this form.",
      problems.map(({ pos, message }) => {
        const { line, col } = lines.linePos(pos[0]);
        return { path: `line ${Math.max(1, line)}, column ${Math.max(1, col)}`, message };
      }),
    );
  const value: unknown = document.toJS({ maxAliasCount: 20 });
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Refusal("unreadable", "The criteria are no list of fields: they begin with rule, or with criteria.");
  return value;
}

/** The bounds of every text that is read so, in words of this one. */
function checkText(text: string): void {
  try {
    checkSize(text);
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    throw new Refusal(
      failure.code,
      "The criteria are too much to be read: too deep, too long, or no text.",
      failure.fields,
    );
  }
}
