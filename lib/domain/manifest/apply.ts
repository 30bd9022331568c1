import { type TokenChange, tokensOf } from "./cmdline";
import type { Change, Delta } from "./delta";
import { type EntryChange, kernelFields, keyedFiles, keyedInit } from "./entries";
import { type Keyed, keyedItems, sections } from "./images";
import type { Json } from "./json";
import type { Manifest } from "./manifest";

/**
 * The base with a delta's changes made: what it drops is gone, what it changes stands in the base's place, what it adds
 * comes behind. `applyDelta(base, deltaOf(base, m))` is `m` up to order and skew (combination.md, "Delta to base").
 */
export function applyDelta(base: Manifest, delta: Delta): Manifest {
  const on = <O extends Change["on"]>(which: O) =>
    delta.changes.filter((change): change is Extract<Change, { on: O }> => change.on === which);
  const applied = { onboot: base.onboot, onshutdown: base.onshutdown, services: base.services };
  for (const section of sections) applied[section] = applyEntries(keyedItems(base[section]), on(section));
  const init = on("init").map(
    ({ does, key, image }): EntryChange<string> =>
      does === "adds" ? { does, key, to: image } : { does, key, from: image },
  );
  return {
    kernel: applyKernel(base.kernel, on("kernel"), on("cmdline")),
    init: applyEntries(keyedInit(base), init),
    ...applied,
    files: applyEntries(keyedFiles(base), on("files")),
    trust: applyTrust(base.trust, on("trust")),
    other: applyFields(base.other, on("other")),
  };
}

function applyEntries<T>(base: readonly Keyed<T>[], changes: readonly EntryChange<T>[]): T[] {
  const byKey = new Map(changes.map((change) => [change.key, change]));
  const kept = base.flatMap(({ key, value }) => {
    const change = byKey.get(key);
    if (change?.does === "drops") return [];
    return [change?.does === "changes" ? change.to : value];
  });
  return [...kept, ...changes.flatMap((change) => (change.does === "adds" ? [change.to] : []))];
}

type FieldChange = { readonly key: string; readonly to: Json | undefined };

function applyFields(base: Readonly<Record<string, Json>>, changes: readonly FieldChange[]): Record<string, Json> {
  const fields = new Map(Object.entries(base));
  for (const { key, to } of changes) {
    if (to === undefined) fields.delete(key);
    else fields.set(key, to);
  }
  return Object.fromEntries(fields);
}

/** A kernel with nothing left in it is no kernel. */
function applyKernel(
  base: Manifest["kernel"],
  changes: readonly Extract<Change, { on: "kernel" }>[],
  words: readonly TokenChange[],
): Manifest["kernel"] {
  const fields = changes.map(({ field, to }) => ({ key: field, to }));
  const { image, ...settings } = applyFields(kernelFields(base), fields);
  const cmdline = applyWords(base?.cmdline ?? null, words);
  const isEmpty = image === undefined && cmdline === null && Object.keys(settings).length === 0;
  return isEmpty ? null : { image: typeof image === "string" ? image : null, cmdline, settings };
}

function applyWords(cmdline: string | null, changes: readonly TokenChange[]): string | null {
  const set = new Map(changes.flatMap((change) => (change.does === "sets" ? [[change.from, change.token]] : [])));
  const dropped = new Set(changes.flatMap((change) => (change.does === "drops" ? [change.token] : [])));
  const kept = tokensOf(cmdline)
    .filter((token) => !dropped.has(token))
    .map((token) => set.get(token) ?? token);
  const words = [...kept, ...changes.flatMap((change) => (change.does === "adds" ? [change.token] : []))];
  return words.length > 0 ? words.join(" ") : null;
}

function applyTrust(base: Manifest["trust"], changes: readonly Extract<Change, { on: "trust" }>[]): Manifest["trust"] {
  const list = (which: "image" | "org") => {
    const entries = new Set(base?.[which]);
    for (const { does, list: of, entry } of changes) {
      if (of !== which) continue;
      if (does === "adds") entries.add(entry);
      else entries.delete(entry);
    }
    return [...entries];
  };
  const trust = { image: list("image"), org: list("org") };
  return trust.image.length + trust.org.length > 0 ? trust : null;
}
