import { imageOf } from "./image";
import type { Item, Manifest } from "./manifest";

/** The lists of a manifest whose items are containers. */
export const sections = ["onboot", "onshutdown", "services"] as const;
export type Section = (typeof sections)[number];

/** How an item of a section is called: "service nginx", "onboot sysctl". */
export const singular: Readonly<Record<Section, string>> = {
  onboot: "onboot",
  onshutdown: "onshutdown",
  services: "service",
};

/** One image of a manifest: where it stands, of which item, and its key in a delta. */
export type ImageUse = { readonly path: string; readonly item: string; readonly image: string };

/** Every image of a manifest in the order of the yml: kernel, init, onboot, onshutdown, services. */
export function imagesOf(manifest: Manifest): readonly ImageUse[] {
  const uses: ImageUse[] = [];
  if (manifest.kernel?.image) uses.push({ path: "kernel.image", item: "kernel", image: manifest.kernel.image });
  const init = keyed(manifest.init, (image) => imageOf(image).key);
  for (const { key, value, index } of init) uses.push({ path: `init[${index}]`, item: `init ${key}`, image: value });
  for (const section of sections)
    for (const { key, value, index } of keyedItems(manifest[section]))
      if (value.image)
        uses.push({ path: `${section}[${index}].image`, item: `${singular[section]} ${key}`, image: value.image });
  return uses;
}

export type Keyed<T> = { readonly key: string; readonly value: T; readonly index: number };

/** Entries by key. A faultless manifest has each key once; in one with faults a second gets a number behind it. */
export function keyed<T>(entries: readonly T[], keyOf: (entry: T) => string): readonly Keyed<T>[] {
  const seen = new Map<string, number>();
  return entries.map((value, index) => {
    const key = keyOf(value);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { key: count === 1 ? key : `${key} (${count})`, value, index };
  });
}

/** The items of a section by their name. */
export const keyedItems = (items: readonly Item[]): readonly Keyed<Item>[] =>
  keyed(items, (item) => item.name ?? "without a name");
