import { type TokenChange, tokenChanges } from "./cmdline";
import { type EntryChange, entryChanges, itemFields, kernelFields, keyedFiles, keyedInit } from "./entries";
import { isSameImage, repositoryOf } from "./image";
import { type ImageUse, imagesOf, keyedItems, type Section, sections, singular } from "./images";
import { differingKeys, type Json } from "./json";
import type { FileItem, Item, Manifest } from "./manifest";

/** One change of a manifest against its base. `key` is what the entry is called: a name, a repository, a path. */
export type Change =
  | { readonly on: "kernel"; readonly field: string; readonly to: Json | undefined; readonly from: Json | undefined }
  | ({ readonly on: "cmdline" } & TokenChange)
  | { readonly on: "init"; readonly does: "adds" | "drops"; readonly key: string; readonly image: string }
  | ({ readonly on: Section } & EntryChange<Item>)
  | ({ readonly on: "files" } & EntryChange<FileItem>)
  | { readonly on: "trust"; readonly does: "adds" | "drops"; readonly list: "image" | "org"; readonly entry: string }
  | { readonly on: "other"; readonly key: string; readonly to: Json | undefined; readonly from: Json | undefined };

/** The base's image at another pin: no change, and the base's pin holds. */
export type Skew = { readonly item: string; readonly image: string; readonly base: string };

export type Delta = { readonly changes: readonly Change[]; readonly skew: readonly Skew[] };

/**
 * A manifest read as changes to its base (combination.md, "Delta to base"):
 * 1. Kernel by field, its command line by word.
 * 2. init by image repository; onboot, onshutdown and services by name; files by path.
 * 3. An entry equal to the base's is no change. Equal but for the pin of the same image repository is skew: noted, and
 *    the base's pin holds. With other fields it is a change, its image included.
 * 4. trust as two sets; every other top-level key by its value.
 * The order of the base and of the manifest makes no change.
 */
export function deltaOf(base: Manifest, manifest: Manifest): Delta {
  const cmdline = tokenChanges(base.kernel?.cmdline ?? null, manifest.kernel?.cmdline ?? null);
  const files = entryChanges(keyedFiles(base), keyedFiles(manifest), (from, to) =>
    differingKeys(to.settings, from.settings),
  );
  const changes: readonly Change[] = [
    ...kernelChanges(base, manifest),
    ...cmdline.map((change): Change => ({ on: "cmdline", ...change })),
    ...entryChanges(keyedInit(base), keyedInit(manifest), () => []).flatMap(initChange),
    ...sections.flatMap((on) => sectionChanges(on, base, manifest)),
    ...files.map((change): Change => ({ on: "files", ...change })),
    ...trustChanges(base.trust, manifest.trust),
    ...differingKeys(manifest.other, base.other).map(
      (key): Change => ({ on: "other", key, to: manifest.other[key], from: base.other[key] }),
    ),
  ];
  return { changes, skew: skewOf(base, manifest, new Set(changes.map(itemOf))) };
}

function kernelChanges(base: Manifest, manifest: Manifest): readonly Change[] {
  const before = kernelFields(base.kernel);
  const after = kernelFields(manifest.kernel);
  const isSkew =
    manifest.kernel?.image &&
    base.kernel?.image &&
    repositoryOf(manifest.kernel.image) === repositoryOf(base.kernel.image);
  return differingKeys(after, before)
    .filter((field) => !(field === "image" && isSkew))
    .map((field): Change => ({ on: "kernel", field, to: after[field], from: before[field] }));
}

const initChange = (change: EntryChange<string>): readonly Change[] => {
  if (change.does === "changes") return [];
  return [{ on: "init", does: change.does, key: change.key, image: change.does === "adds" ? change.to : change.from }];
};

const sectionChanges = (on: Section, base: Manifest, manifest: Manifest): readonly Change[] =>
  entryChanges(keyedItems(base[on]), keyedItems(manifest[on]), itemFields).map((change): Change => ({ on, ...change }));

function trustChanges(base: Manifest["trust"], trust: Manifest["trust"]): readonly Change[] {
  return (["org", "image"] as const).flatMap((list) => {
    const before = new Set(base?.[list]);
    const after = new Set(trust?.[list]);
    return [
      ...[...after]
        .filter((entry) => !before.has(entry))
        .map((entry): Change => ({ on: "trust", does: "adds", list, entry })),
      ...[...before]
        .filter((entry) => !after.has(entry))
        .map((entry): Change => ({ on: "trust", does: "drops", list, entry })),
    ];
  });
}

/** Items that both have and that did not change, at another pin of the same repository. */
function skewOf(base: Manifest, manifest: Manifest, changed: ReadonlySet<string | null>): readonly Skew[] {
  const before = new Map(imagesOf(base).map(({ item, image }) => [item, image]));
  return imagesOf(manifest).flatMap(({ item, image }) => {
    const ofBase = before.get(item);
    return ofBase === undefined || changed.has(item) || isSameImage(image, ofBase)
      ? []
      : [{ item, image, base: ofBase }];
  });
}

/** The images that a delta adds or changes, where they stand in its manifest: what a project answers for. */
export function imagesOfDelta(delta: Delta, manifest: Manifest): readonly ImageUse[] {
  const touched = new Set(delta.changes.map(itemOf));
  return imagesOf(manifest).filter(({ item }) => touched.has(item));
}

/** The item that a change is about, called as in `imagesOf`; null when it has no image of its own. */
function itemOf(change: Change): string | null {
  if (change.on === "kernel") return change.field === "image" ? "kernel" : null;
  if (change.on === "init") return `init ${change.key}`;
  if (change.on === "onboot" || change.on === "onshutdown" || change.on === "services")
    return `${singular[change.on]} ${change.key}`;
  return null;
}
