import { type DialectRules, dialects, type Keys } from "./dialects";
import { isImage } from "./image";
import type { Json, JsonMapping } from "./json";
import type { Dialect, Fault, FaultCode, Place } from "./manifest";
import { keyMisfits, type Misfit } from "./shape";

/** Where a value stands in the text, or its key; null where the mapping came from no text. */
export type PlaceOf = (at: string, of: "value" | "key") => Place | null;

/** A fault as it is found: `at` is its place in the mapping (`services[2].image`), `path` what a person calls it. */
type Found = {
  readonly code: FaultCode;
  readonly path: string;
  readonly at: string;
  readonly of?: "value" | "key";
  readonly wanted?: string;
  readonly near?: string | undefined;
};

/** One reading of one mapping: the dialect's rules, and the faults found so far. */
export type Reading = {
  readonly rules: DialectRules;
  readonly faults: Fault[];
  readonly fault: (found: Found) => void;
};

/** Begins the reading of one mapping in a dialect. `placeOf` tells line and column of what a fault is about. */
export function readingIn(dialect: Dialect, placeOf: PlaceOf): Reading {
  const faults: Fault[] = [];
  const fault = ({ code, path, at, of = "value", wanted, near }: Found): void => {
    const place = placeOf(at, of);
    faults.push({ code, path, place, ...(wanted !== undefined && { wanted }), ...(near !== undefined && { near }) });
  };
  return { rules: dialects[dialect], faults, fault };
}

/** What a fault is called and where it is: `services.rngd` at `services[2]`. */
export type Where = { readonly path: string; readonly at: string };

type Rule = (key: string, value: Json) => string | undefined;

/** The fields of a mapping that are not `own`, with a fault for each that its dialect does not know or cannot mean. */
export function settingsOf(
  reading: Reading,
  mapping: JsonMapping,
  own: readonly string[],
  keys: Keys,
  where: Where,
  rule?: Rule,
) {
  const settings: Record<string, Json> = {};
  for (const [key, value] of Object.entries(mapping)) {
    if (own.includes(key)) continue;
    settings[key] = value;
    const found = keyMisfits(key, value, keys);
    for (const misfit of found) reportMisfit(reading, misfit, where);
    const wanted = found.length === 0 ? rule?.(key, value) : undefined;
    if (wanted) reading.fault({ code: "bad-value", path: `${where.path}.${key}`, at: `${where.at}.${key}`, wanted });
  }
  return settings;
}

/**
 * Adds a misfit that was found beneath a place to the faults: unknown-key with the nearest known key, else what was
 * wanted.
 */
export function reportMisfit(reading: Reading, misfit: Misfit, { path, at }: Where): void {
  const { code, at: beneath } = misfit;
  const place = { path: `${path}${beneath}`.replace(/^\./, ""), at: `${at}${beneath}`.replace(/^\./, "") };
  if (code === "unknown-key") reading.fault({ code, ...place, of: "key", near: misfit.near });
  else reading.fault({ code, ...place, wanted: misfit.wanted });
}

/** A text under a key: null with the fault `missing` where it is not said or empty, and with wrong-type where it is no text. */
export function textOf(
  reading: Reading,
  mapping: JsonMapping,
  key: string,
  where: Where,
  missing: FaultCode,
): string | null {
  const value = Object.hasOwn(mapping, key) ? mapping[key] : undefined;
  if (typeof value === "string" && value !== "") return value;
  if (value === undefined || value === "") reading.fault({ code: missing, ...where });
  else reading.fault({ code: "wrong-type", path: `${where.path}.${key}`, at: `${where.at}.${key}`, wanted: "a text" });
  return null;
}

/** Adds the fault bad-value where a text is no image reference; null is somebody else’s fault to tell. */
export function checkImage(reading: Reading, image: string | null, where: Where): void {
  if (image !== null && !isImage(image)) reading.fault({ code: "bad-value", ...where, wanted: "an image reference" });
}
