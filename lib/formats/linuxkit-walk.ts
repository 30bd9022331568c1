import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from "yaml";
import { isList, isMapping, type Json, type JsonMapping } from "../domain/manifest/json";
import type { Place } from "../domain/manifest/manifest";
import { isBroken, LEVELS, refusedAt, TOO_DEEP, VALUES } from "./linuxkit-size";
import type { Tree } from "./linuxkit-tree";

/** Goes through a parsed yml once, anchors expanded and counted, and notes where every value and key stands. */
export function walkOf(contents: unknown, placeAt: (offset: number) => Place): Tree {
  const values = new Map<string, Place>();
  const keys = new Map<string, Place>();
  const anchors = new Map<string, Node>();
  const places = { value: values, key: keys };
  const placeOf = (node: unknown): Place => placeAt(isNode(node) ? (node.range?.[0] ?? 0) : 0);
  /** The alias that is being followed, the outermost of them: what went too far within it stands there. */
  let followed: Node | null = null;
  const tooFar = (node: unknown) => [[placeOf(followed ?? node), "Here it goes too far."]] as const;
  let count = 0;

  function jsonOf(node: unknown, at: string, depth: number): Json {
    count += 1;
    if (count > VALUES)
      throw refusedAt(`This yml has more than ${VALUES.toLocaleString("en")} values, anchors expanded.`, tooFar(node));
    if (depth > LEVELS) throw refusedAt(TOO_DEEP, tooFar(node));
    if (!isNode(node)) return null;
    if (!values.has(at)) values.set(at, placeOf(node));
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (!target) throw refusedAt("This yml names an anchor that is not there.", [[placeOf(node), `*${node.source}`]]);
      const isOutermost = followed === null;
      followed ??= node;
      const json = jsonOf(target, at, depth + 1);
      if (isOutermost) followed = null;
      return json;
    }
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor) anchors.set(node.anchor, node);
    if (isMap(node)) return mappingOf(node, at, depth);
    if (isSeq(node)) return node.items.map((entry, index) => jsonOf(entry, `${at}[${index}]`, depth + 1));
    return scalarOf(node as Scalar, placeOf(node));
  }

  function mappingOf(node: YAMLMap, at: string, depth: number): JsonMapping {
    const own = new Map<string, Json>();
    const merged: Json[] = [];
    for (const { key, value } of node.items) {
      const name = nameOf(key);
      const place = isNode(key) ? placeOf(key) : placeOf(node);
      if (name === null)
        throw refusedAt("A key is a plain word of at most 100 letters.", [[place, "This one is not."]]);
      const path = at === "" ? name : `${at}.${name}`;
      if (name === "<<") merged.push(jsonOf(value, path, depth + 1));
      else if (own.has(name)) throw refusedAt(`The key “${name}” is given twice.`, [[place, "Given before."]]);
      else {
        if (!keys.has(path)) keys.set(path, place);
        own.set(name, jsonOf(value, path, depth + 1));
      }
    }
    return { ...Object.assign({}, ...merged.flatMap(mergedIn).reverse()), ...Object.fromEntries(own) };
  }

  if (!isMap(contents)) throw refusedAt("A manifest is a mapping of sections.", [[placeOf(contents), "This is none."]]);
  const root = mappingOf(contents, "", 0);
  return {
    root,
    placeOf: (at, of) => {
      const found = places[of].get(at);
      if (found) return found;
      for (let outer = outside(at); outer !== ""; outer = outside(outer)) {
        const place = values.get(outer);
        if (place) return place;
      }
      return null;
    },
  };
}

/** Of a merge key: the mapping it names, or several, the first of which wins. */
const mergedIn = (said: Json): readonly JsonMapping[] => (isList(said) ? said : [said]).filter(isMapping);

/** The path around a path: a value that came by an anchor stands where its mapping does. */
const outside = (at: string): string => at.replace(/(?:^|\.)[^.[\]]+$|\[\d+\]$/, "");

/** The name of a key, a number or truth as it was written; null where it is no plain word. */
function nameOf(key: unknown): string | null {
  if (!isScalar(key)) return null;
  const name = typeof key.value === "string" ? key.value : (key.source ?? "");
  return name === "" || name.length > 100 || name === "__proto__" || isBroken(name) ? null : name;
}

/** A number beyond what JSON can say is null, which is of a wrong type everywhere. */
function scalarOf({ value }: Scalar, place: Place): Json {
  if (typeof value === "string") {
    if (isBroken(value)) throw refusedAt("A text of this yml holds a character that is none.", [[place, "Here."]]);
    return value;
  }
  if (typeof value === "number") return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value + 0 : null;
  return typeof value === "boolean" ? value : null;
}
