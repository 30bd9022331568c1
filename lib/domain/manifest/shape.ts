import type { Keys, Shape } from "./dialects";
import { isList, isMapping, type Json } from "./json";
import { nearest } from "./nearest";

/** A value that does not have its shape: where, beneath the value looked at, and what belongs there. */
export type Misfit =
  | { readonly code: "wrong-type"; readonly at: string; readonly wanted: string }
  | {
      readonly code: "unknown-key";
      readonly at: string;
      readonly wanted?: undefined;
      readonly near: string | undefined;
    };

/** What of a value does not have the shape that its dialect gives it; `at` begins with `.key` or `[index]`, or is empty. */
export function misfits(value: Json, shape: Shape, at = ""): readonly Misfit[] {
  if (shape.of === "anything") return [];
  if (shape.of === "list" && isList(value))
    return value.flatMap((entry, index) => misfits(entry, shape.entries, `${at}[${index}]`));
  if (shape.of === "mapping" && isMapping(value))
    return Object.entries(value).flatMap(([key, entry]) => keyMisfits(key, entry, shape.keys, at));
  return isOf(value, shape) ? [] : [{ code: "wrong-type", at, wanted: wantedOf(shape) }];
}

/** The same for one key of a mapping: an unknown one is named with the nearest known. */
export function keyMisfits(key: string, value: Json, keys: Keys, at = ""): readonly Misfit[] {
  const shape = Object.hasOwn(keys, key) ? keys[key] : undefined;
  if (!shape) return [{ code: "unknown-key", at: `${at}.${key}`, near: nearest(key, Object.keys(keys)) }];
  return misfits(value, shape, `${at}.${key}`);
}

function isOf(value: Json, shape: Shape): boolean {
  const isText = typeof value === "string";
  const isWhole = Number.isSafeInteger(value);
  switch (shape.of) {
    case "text":
      return isText;
    case "whole":
      return isWhole;
    case "text or whole":
      return isText || isWhole;
    case "truth":
      return typeof value === "boolean";
    default:
      return false;
  }
}

/** What belongs there, in words. */
export function wantedOf(shape: Shape): string {
  switch (shape.of) {
    case "text":
      return "a text";
    case "truth":
      return "true or false";
    case "whole":
      return "a whole number";
    case "text or whole":
      return "a text or a whole number";
    case "list":
      return shape.entries.of === "text"
        ? "a list of texts"
        : shape.entries.of === "mapping"
          ? "a list of mappings"
          : "a list";
    case "mapping":
      return "a mapping";
    case "nothing":
      return "nothing: this LinuxKit cannot read it";
    case "anything":
      return "anything";
  }
}
