import { dialects, type Keys } from "./dialects";
import type { Json, JsonMapping } from "./json";
import type { Dialect, Item, Manifest } from "./manifest";

const ORDER = ["kernel", "init", "onboot", "onshutdown", "services", "files", "trust"];

/**
 * A manifest as the mapping that a yml of it says: sections and keys in the dialect's documented order, unknown keys
 * behind them by name, empty sections left out. The same value gives the same mapping, whatever the order of its keys.
 * Nothing is dropped: what the dialect cannot say stands there too, and reading it gives the fault.
 */
export function treeOf(manifest: Manifest, dialect: Dialect): JsonMapping {
  const rules = dialects[dialect];
  const { kernel, trust } = manifest;
  const items = (list: readonly Item[]) =>
    list.map(({ name, image, settings }) => ordered({ name, image }, settings, rules.item));
  const sections: Record<string, Json> = {
    ...manifest.other,
    ...(kernel && { kernel: ordered({ image: kernel.image, cmdline: kernel.cmdline }, kernel.settings, rules.kernel) }),
    ...listed("init", manifest.init),
    ...listed("onboot", items(manifest.onboot)),
    ...listed("onshutdown", items(manifest.onshutdown)),
    ...listed("services", items(manifest.services)),
    ...listed(
      "files",
      manifest.files.map(({ path, settings }) => ordered({ path }, settings, rules.file)),
    ),
    ...(trust && { trust: { ...listed("org", trust.org), ...listed("image", trust.image) } }),
  };
  return inOrder(sections, [...ORDER, ...Object.keys(rules.other)]);
}

const listed = (key: string, entries: Json[]): JsonMapping => (entries.length > 0 ? { [key]: entries } : {});

/** Fields that the yml did not say are null and stay unsaid; a null that somebody wrote stands in the settings. */
function ordered(own: { readonly [key: string]: string | null }, settings: JsonMapping, keys: Keys): JsonMapping {
  const said = Object.entries(own).filter(([, value]) => value !== null);
  return inOrder({ ...settings, ...Object.fromEntries(said) }, Object.keys(keys));
}

function inOrder(mapping: JsonMapping, order: readonly string[]): JsonMapping {
  const known = order.filter((key) => Object.hasOwn(mapping, key));
  const unknown = Object.keys(mapping)
    .filter((key) => !order.includes(key))
    .sort();
  return Object.fromEntries([...known, ...unknown].map((key) => [key, mapping[key] as Json]));
}
