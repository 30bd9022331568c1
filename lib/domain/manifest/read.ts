import { imagesOf, type Section } from "./images";
import { isList, isMapping, type Json, type JsonMapping } from "./json";
import type { Dialect, Fault, Manifest, Place } from "./manifest";
import { nearest } from "./nearest";
import { readFiles, readItems } from "./read-items";
import { checkImage, type PlaceOf, type Reading, readingIn, reportMisfit, settingsOf, textOf } from "./reading";
import { misfits } from "./shape";

type ManifestRead = {
  readonly value: Manifest;
  readonly faults: readonly Fault[];
  readonly places: Readonly<Record<string, Place>>;
};

const TEXTS = { of: "list", entries: { of: "text" } } as const;

/**
 * What a yml's mapping says in a dialect, and every fault that keeps it from loading (combination.md, "Dialects" and
 * "Bad input"). Total: what could not be read is a fault, and the rest is judged.
 * 1. A kernel with an image; a list of images under init.
 * 2. Items of onboot, onshutdown and services: each with a name, used once in its section, and an image.
 * 3. Files, each with a path, used once. Trust: lists of organisations and images.
 * 4. A top-level key that the dialect does not know is a fault, with the nearest known; it is kept.
 * 5. Every other key has the shape that the dialect gives it, and a value that can be meant.
 */
export function manifestOf(root: JsonMapping, dialect: Dialect, placeOf: PlaceOf = () => null): ManifestRead {
  const reading = readingIn(dialect, placeOf);
  const { sections } = reading.rules;
  const said = (key: string) => (sections.includes(key) && Object.hasOwn(root, key) ? root[key] : undefined);
  const items = (section: Section) => readItems(reading, section, said(section));
  const value: Manifest = {
    kernel: readKernel(reading, said("kernel")),
    init: readInit(reading, said("init")),
    onboot: items("onboot"),
    onshutdown: items("onshutdown"),
    services: items("services"),
    files: readFiles(reading, said("files")),
    trust: readTrust(reading, said("trust")),
    other: readOther(reading, root),
  };
  const places: Record<string, Place> = {};
  for (const { path } of imagesOf(value)) {
    const place = placeOf(path, "value");
    if (place) places[path] = place;
  }
  return { value, faults: inOrder(reading.faults), places };
}

/** Every fault of a manifest in a dialect that need not be its own: what cannot be said there is a finding. */
export const faultsIn = (tree: JsonMapping, dialect: Dialect): readonly Fault[] => manifestOf(tree, dialect).faults;

function readKernel(reading: Reading, said: Json | undefined): Manifest["kernel"] {
  const where = { path: "kernel", at: "kernel" };
  if (said === undefined) reading.fault({ code: "no-kernel", ...where });
  else if (!isMapping(said)) reading.fault({ code: "wrong-type", ...where, wanted: "a mapping" });
  if (!isMapping(said)) return null;
  const image = textOf(reading, said, "image", where, "no-image");
  checkImage(reading, image, { path: "kernel.image", at: "kernel.image" });
  const { cmdline, ...settings } = settingsOf(reading, said, ["image"], reading.rules.kernel, where);
  return { image, cmdline: typeof cmdline === "string" ? cmdline : null, settings };
}

function readInit(reading: Reading, said: Json | undefined): string[] {
  if (said === undefined) return [];
  const where = { path: "init", at: "init" };
  for (const misfit of misfits(said, TEXTS)) reportMisfit(reading, misfit, where);
  if (!isList(said)) return [];
  return said.map((entry, index) => {
    if (typeof entry !== "string") return JSON.stringify(entry);
    checkImage(reading, entry, { path: `init[${index}]`, at: `init[${index}]` });
    return entry;
  });
}

function readTrust(reading: Reading, said: Json | undefined): Manifest["trust"] {
  if (said === undefined) return null;
  const shape = { of: "mapping", keys: reading.rules.trust } as const;
  for (const misfit of misfits(said, shape)) reportMisfit(reading, misfit, { path: "trust", at: "trust" });
  if (!isMapping(said)) return null;
  const list = (key: string) => (isList(said[key]) ? said[key] : []).filter((entry) => typeof entry === "string");
  return { image: list("image"), org: list("org") };
}

function readOther(reading: Reading, root: JsonMapping): Record<string, Json> {
  const { sections, other } = reading.rules;
  const read: Record<string, Json> = {};
  for (const [key, value] of Object.entries(root)) {
    const shape = Object.hasOwn(other, key) ? other[key] : undefined;
    if (sections.includes(key) && !shape) continue;
    read[key] = value;
    if (!shape) reading.fault({ code: "unknown-key", path: key, at: key, of: "key", near: nearest(key, sections) });
    else for (const misfit of misfits(value, shape)) reportMisfit(reading, misfit, { path: key, at: key });
  }
  return read;
}

/** In the order of the text, so that a person reads them from the top; those without a place keep theirs. */
const inOrder = (faults: readonly Fault[]): readonly Fault[] =>
  [...faults].sort((a, b) => (a.place && b.place ? a.place.line - b.place.line || a.place.column - b.place.column : 0));
