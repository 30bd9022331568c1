import { LineCounter, parseDocument, type Tags } from "yaml";
import type { JsonMapping } from "../domain/manifest/json";
import type { Place } from "../domain/manifest/manifest";
import type { PlaceOf } from "../domain/manifest/reading";
import { checkSize, refusedAt } from "./linuxkit-size";
import { walkOf } from "./linuxkit-walk";

export type Tree = { readonly root: JsonMapping; readonly placeOf: PlaceOf };

/** Kinds of value of YAML 1.1 that LinuxKit's reader of 2017 does not have: 12:30 is a text to it. */
const NOT_READ = new Set(
  ["binary", "merge", "omap", "pairs", "set", "timestamp"].map((name) => `tag:yaml.org,2002:${name}`),
);
const read = (tags: Tags): Tags =>
  tags.filter(
    (tag) => typeof tag === "string" || !(NOT_READ.has(tag.tag) || ("format" in tag && tag.format === "TIME")),
  );

/**
 * A yml as a plain mapping, with the place of every value and key. Values are those of YAML 1.1, as LinuxKit read them
 * (`yes` is true); anchors and merge keys are followed.
 * 1. Too long, too deep or too much: refused before anything is built from it. A byte-order mark counts for nothing.
 * 2. Several documents, or not yml: refused with the places of the errors.
 * 3. Not a mapping, a key given twice or that is no plain word, an anchor that is nowhere: refused with its place.
 * @throws Refusal `unreadable`
 */
export function linuxkitTree(written: string): Tree {
  const text = written.replace(/^\uFEFF/, "");
  checkSize(text);
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const document = parseDocument(text, {
    version: "1.1",
    customTags: read,
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  const problems = [...document.errors, ...document.warnings];
  const another = problems.find(({ code }) => code === "MULTIPLE_DOCS");
  if (another)
    throw refusedAt("This yml has several documents; a manifest is one.", [
      [placeAt(another.pos[0]), "Here another one begins."],
    ]);
  const fields = problems.slice(0, 20).map(({ pos, message }) => [placeAt(pos[0]), message] as const);
  if (problems.length > 0) throw refusedAt("This is not yml.", fields);
  return walkOf(document.contents, placeAt);
}
