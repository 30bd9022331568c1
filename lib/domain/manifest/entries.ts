import { isSameImage, repositoryOf } from "./image";
import { type Keyed, keyed } from "./images";
import { differingKeys, type Json, type JsonMapping } from "./json";
import type { FileItem, Item, Manifest } from "./manifest";
import { pathOf } from "./read-items";

/** A change of one entry of a list; `key` is what it is called: a name, a repository, a path. */
export type EntryChange<T> =
  | { readonly does: "adds"; readonly key: string; readonly to: T }
  | { readonly does: "drops"; readonly key: string; readonly from: T }
  /** `fields`: what differs, `image` among them. */
  | {
      readonly does: "changes";
      readonly key: string;
      readonly to: T;
      readonly from: T;
      readonly fields: readonly string[];
    };

/** What turns one keyed list into another: added and changed in the order of the new one, then what it drops. */
export function entryChanges<T>(
  base: readonly Keyed<T>[],
  entries: readonly Keyed<T>[],
  fieldsOf: (from: T, to: T, key: string) => readonly string[],
): readonly EntryChange<T>[] {
  const before = new Map(base.map(({ key, value }) => [key, value]));
  const after = new Set(entries.map(({ key }) => key));
  const changes: EntryChange<T>[] = [];
  for (const { key, value: to } of entries) {
    const from = before.get(key);
    if (from === undefined) changes.push({ does: "adds", key, to });
    else {
      const fields = fieldsOf(from, to, key);
      if (fields.length > 0) changes.push({ does: "changes", key, to, from, fields });
    }
  }
  for (const { key, value: from } of base) if (!after.has(key)) changes.push({ does: "drops", key, from });
  return changes;
}

/** What differs between two items of one name. The pin alone, of the same repository, is no difference. */
export function itemFields(from: Item, to: Item): readonly string[] {
  const fields = differingKeys(to.settings, from.settings);
  const isSamePin =
    from.image === to.image || (from.image !== null && to.image !== null && isSameImage(from.image, to.image));
  const isSameRepository =
    from.image !== null && to.image !== null && repositoryOf(from.image) === repositoryOf(to.image);
  return isSamePin || (isSameRepository && fields.length === 0) ? fields : ["image", ...fields];
}

/** The init images by their repository: a new pin is a change, not another image. */
export const keyedInit = (manifest: Manifest): readonly Keyed<string>[] => keyed(manifest.init, repositoryOf);

/** The files by their normalised path. */
export const keyedFiles = (manifest: Manifest): readonly Keyed<FileItem>[] =>
  keyed(manifest.files, (file) => (file.path === null ? "without a path" : pathOf(file.path)));

type Kernel = NonNullable<Manifest["kernel"]>;

/** The fields of a kernel but its command line, which goes word by word. */
export function kernelFields(kernel: Manifest["kernel"]): JsonMapping {
  const { image = null, settings = {} }: Partial<Kernel> = kernel ?? {};
  return { ...settings, ...(image === null ? {} : { image: image satisfies Json }) };
}
