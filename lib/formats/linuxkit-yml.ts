import { Document, visit } from "yaml";
import type { Dialect, Manifest, ReadManifest } from "../domain/manifest/manifest";
import { manifestOf } from "../domain/manifest/read";
import { treeOf } from "../domain/manifest/tree";
import { linuxkitTree } from "./linuxkit-tree";

/**
 * Reads a LinuxKit yml in two steps (decision.md, "manifest"; combination.md, "Bad input"): what is no yml is refused,
 * a yml with faults is read with them, each at its line and column.
 * @throws Refusal `unreadable`, with "line 12, column 3": over 1 MiB, 20,000 lines, 10,000 values with anchors expanded, or
 * 32 levels; not yml, a key given twice, several documents, not a mapping.
 */
export function readLinuxkitYml(text: string, of: { readonly path: string; readonly dialect: Dialect }): ReadManifest {
  const { root, placeOf } = linuxkitTree(text);
  const { value, faults, places } = manifestOf(root, of.dialect, placeOf);
  return { path: of.path, dialect: of.dialect, text, value, faults: [...faults], places };
}

/**
 * A manifest as yml, in our own form: keys in the dialect's documented order, the same bytes for the same value. Texts
 * that a reader of any date would take for something else (`yes`, `0644`) are quoted. What the dialect cannot say is
 * written all the same, and its reading gives the fault: `faultsIn(treeOf(manifest, dialect), dialect)` asks first.
 */
export function writeLinuxkitYml(manifest: Manifest, dialect: Dialect): string {
  const document = new Document(treeOf(manifest, dialect), {
    version: "1.1",
    compat: "core",
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === "string" && scalar.value.search(BREAKING) >= 0) scalar.type = "QUOTE_DOUBLE";
    },
  });
  const text = document.toString({
    lineWidth: 0,
    minContentWidth: 0,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return text.replaceAll(BREAKING, escaped);
}

/** Letters that end a line for a reader of YAML 1.1 (go-yaml), or that it does not take as they are. A line feed is none of them. */
const BREAKING = /[^\n\t\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/gu;

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
