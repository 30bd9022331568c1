import { applyDelta } from "../manifest/apply";
import type { Change } from "../manifest/delta";
import type { Manifest } from "../manifest/manifest";
import { type Conflict, carrierOf, conflictsOf, type Kernel, type Part } from "./conflicts";

export type Combined =
  | { readonly is: "combined"; readonly manifest: Manifest; readonly carrier: Kernel | null }
  | { readonly is: "conflict"; readonly conflicts: readonly Conflict[] };

/**
 * The one manifest that a base and the deltas of several projects make, or every reason between two of them why there is
 * none. The projects' order does not matter: they are taken by name, so the same set gives the same manifest.
 */
export function combine(base: Manifest, parts: readonly Part[], kernels: readonly Kernel[] = []): Combined {
  const sorted = [...parts].sort((a, b) => (a.project < b.project ? -1 : 1));
  const conflicts = sorted.flatMap((part, index) =>
    sorted.slice(index + 1).flatMap((other) => conflictsOf(part, other, kernels)),
  );
  if (conflicts.length > 0) return { is: "conflict", conflicts };
  const ownKernels = sorted.filter(({ delta }) => delta.changes.some(setsKernel));
  const images = new Set(ownKernels.flatMap(({ delta }) => delta.changes.filter(setsKernel).map(({ to }) => to)));
  const carrier = images.size > 1 ? carrierOf(names(ownKernels), kernels) : undefined;
  if (images.size > 1 && !carrier) return { is: "conflict", conflicts: withoutCarrier(ownKernels) };
  const changes = once(sorted.flatMap(({ delta }) => delta.changes)).map((change) =>
    carrier && setsKernel(change) ? { ...change, to: carrier.image } : change,
  );
  return {
    is: "combined",
    manifest: applyDelta(base, { changes: once(changes), skew: [] }),
    carrier: carrier ?? null,
  };
}

const names = (parts: readonly Part[]): readonly string[] => parts.map(({ project }) => project);

const setsKernel = (change: Change): change is Extract<Change, { on: "kernel" }> =>
  change.on === "kernel" && change.field === "image";

/** Every two have a kernel that carries both, and no kernel carries them all: the pairs are named all the same. */
const withoutCarrier = (parts: readonly Part[]): readonly Conflict[] =>
  parts.flatMap((part, index) => parts.slice(index + 1).flatMap((other) => conflictsOf(part, other)));

/** Each change once: what several projects change alike is made once. */
function once(changes: readonly Change[]): readonly Change[] {
  const seen = new Set<string>();
  return changes.filter((change) => {
    const key = keyOf(change);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

/** What a change is about; without a conflict between them, two of one key are alike. */
function keyOf(change: Change): string {
  switch (change.on) {
    case "kernel":
      return `kernel ${change.field}`;
    case "cmdline":
      return `cmdline ${change.token}`;
    case "trust":
      return `trust ${change.list} ${change.does} ${change.entry}`;
    default:
      return `${change.on} ${change.key}`;
  }
}
