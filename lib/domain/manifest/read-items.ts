import type { Section } from "./images";
import { isList, isMapping, type Json, type JsonMapping } from "./json";
import type { FileItem, Item } from "./manifest";
import { checkImage, type Reading, settingsOf, textOf, type Where } from "./reading";
import { fileRule, itemRule } from "./value-rules";

/** The items of a section. One that is no mapping keeps its place in the list, without a name and an image. */
export function readItems(reading: Reading, section: Section, said: Json | undefined): Item[] {
  const items = mappingsIn(reading, section, said).map(({ mapping, where }) => readItem(reading, mapping, where));
  sayTwice(
    reading,
    section,
    items.map((item) => item.name),
  );
  return items;
}

function readItem(reading: Reading, mapping: JsonMapping | null, place: Where): Item {
  if (!mapping) return { name: null, image: null, settings: {} };
  const { at } = place;
  const name = textOf(reading, mapping, "name", place, "no-name");
  const path = name === null ? place.path : `${at.replace(/\[\d+\]$/, "")}.${name}`;
  const wanted = name === null ? undefined : itemRule("name", name);
  if (wanted) reading.fault({ code: "bad-value", path, at: `${at}.name`, wanted });
  const image = textOf(reading, mapping, "image", { path, at }, "no-image");
  checkImage(reading, image, { path, at: `${at}.image` });
  const settings = settingsOf(reading, mapping, ["name", "image"], reading.rules.item, { path, at }, itemRule);
  return { name, image, settings };
}

/** The files section. */
export function readFiles(reading: Reading, said: Json | undefined): FileItem[] {
  const files = mappingsIn(reading, "files", said).map(({ mapping, where: place }): FileItem => {
    if (!mapping) return { path: null, settings: {} };
    const path = textOf(reading, mapping, "path", place, "no-path");
    const where = { path: path === null ? place.path : `files.${path}`, at: place.at };
    const wanted = path === null ? undefined : fileRule("path", path);
    if (wanted) reading.fault({ code: "bad-value", path: where.path, at: `${place.at}.path`, wanted });
    return { path, settings: settingsOf(reading, mapping, ["path"], reading.rules.file, where, fileRule) };
  });
  sayTwice(
    reading,
    "files",
    files.map((file) => file.path && pathOf(file.path)),
  );
  return files;
}

/** A file's path as the image has it: without a leading slash. */
export const pathOf = (path: string): string => path.replace(/^\/+/, "");

function mappingsIn(reading: Reading, section: string, said: Json | undefined) {
  if (said === undefined) return [];
  if (!isList(said)) reading.fault({ code: "wrong-type", path: section, at: section, wanted: "a list of mappings" });
  return (isList(said) ? said : []).map((entry, index) => {
    const where: Where = { path: `${section}[${index}]`, at: `${section}[${index}]` };
    if (!isMapping(entry)) reading.fault({ code: "wrong-type", ...where, wanted: "a mapping" });
    return { mapping: isMapping(entry) ? entry : null, where };
  });
}

/** Services of one name are an error since 2017-07-10, and were simply doubled before; a delta needs every name once. */
function sayTwice(reading: Reading, section: Section | "files", names: readonly (string | null)[]): void {
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    if (name === null) continue;
    const at = `${section}[${index}].${section === "files" ? "path" : "name"}`;
    if (seen.has(name)) reading.fault({ code: "name-twice", path: `${section}.${name}`, at });
    seen.add(name);
  }
}
