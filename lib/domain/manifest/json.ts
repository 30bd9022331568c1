/** A value as JSON has it: what a setting of a manifest can be (zod's z.json, whose type is not readonly either). */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonMapping = { [key: string]: Json };

/** Whether a value is a mapping: no list, no null. */
export const isMapping = (value: Json | undefined): value is JsonMapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is a list. */
export const isList = (value: Json | undefined): value is Json[] => Array.isArray(value);

/** Whether two values are the same; the order of a mapping's keys does not matter, that of a list does. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((entry, index) => isSame(entry, b[index]));
  if (isMapping(a) && isMapping(b)) return differingKeys(a, b).length === 0;
  return a === b;
}

/** The keys at which two mappings differ, those of the first before those that only the second has. */
export const differingKeys = (a: JsonMapping, b: JsonMapping): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (key) => Object.hasOwn(a, key) !== Object.hasOwn(b, key) || !isSame(a[key], b[key]),
  );
