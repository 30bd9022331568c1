import { isRepeatable, keyOfToken } from "../manifest/cmdline";
import type { Change, Delta } from "../manifest/delta";
import { isPinned } from "../manifest/image";
import { singular } from "../manifest/images";
import { differingKeys, isMapping, isSame, type Json } from "../manifest/json";
import type { FileItem, Item } from "../manifest/manifest";

/** A project and what its manifest changes in the channel's base. */
export type Part = { readonly project: string; readonly delta: Delta };

/** A kernel of the catalogue, and the projects that it carries. */
export type Kernel = { readonly image: string; readonly carries: readonly string[] };

/** Why two projects do not go into one yml (combination.md, "Combining"). */
export type Conflict = {
  readonly code: "kernel-image" | "kernel" | "name" | "file" | "cmdline" | "image-skew" | "section";
  readonly projects: readonly [string, string];
  /** What both set otherwise: `kernel image`, `service nginx`, `etc/motd`, `page_poison`. */
  readonly what: string;
  /** The first field that differs, where what they set has fields and neither drops it. */
  readonly field: string | null;
  /** What each makes of it; null where it drops it. */
  readonly makes: readonly [Json | null, Json | null];
};

/**
 * Why two deltas of one base cannot both be made, in the order of the first; what both change alike, or what only one
 * changes, is no conflict. By the table of combination.md:
 * 1. kernel-image: two images, and no pinned kernel of the catalogue carries both projects.
 * 2. kernel, section: another field of the kernel, or another section, set otherwise.
 * 3. name, file: the same item or path, defined otherwise, or dropped by one and not by the other.
 * 4. cmdline: the same key at another value; a key that may repeat (`console`) never.
 * 5. image-skew: the same init image at two pins, neither of them the base's.
 * trust is two sets of names, and what is added to a set contradicts nothing.
 */
export function conflictsOf(a: Part, b: Part, kernels: readonly Kernel[] = []): readonly Conflict[] {
  const others = effectsOf(b.delta);
  const carrier = carrierOf([a.project, b.project], kernels);
  return [...effectsOf(a.delta)].flatMap(([key, one]): readonly Conflict[] => {
    const other = others.get(key);
    if (!other || isSame(one.makes, other.makes)) return [];
    if (one.code === "kernel-image" && carrier) return [];
    return [
      {
        code: one.code,
        projects: [a.project, b.project],
        what: one.what,
        field: fieldOf(one.makes, other.makes),
        makes: [one.makes, other.makes],
      },
    ];
  });
}

/** The newest kernel of the catalogue that is pinned and carries all of these projects. */
export const carrierOf = (projects: readonly string[], kernels: readonly Kernel[]): Kernel | undefined =>
  kernels.findLast(({ image, carries }) => isPinned(image) && projects.every((project) => carries.includes(project)));

type Effect = Pick<Conflict, "code" | "what"> & { readonly makes: Json | null };

/** What a delta makes of each thing that two could make otherwise; of a key of the command line, all that is done to it. */
function effectsOf(delta: Delta): ReadonlyMap<string, Effect> {
  const words = new Map<string, string[]>();
  for (const change of delta.changes)
    if (change.on === "cmdline" && !isRepeatable(keyOfToken(change.token))) {
      const key = keyOfToken(change.token);
      words.set(key, [...(words.get(key) ?? []), `${change.does === "drops" ? "no " : ""}${change.token}`].sort());
    }
  const others = delta.changes.flatMap((change) => effectOf(change) ?? []);
  const ofWords = [...words].map(([what, made]): Effect => ({ code: "cmdline", what, makes: made.join(" ") }));
  return new Map([...others, ...ofWords].map((effect) => [`${effect.code} ${effect.what}`, effect]));
}

function effectOf(change: Change): Effect | null {
  switch (change.on) {
    case "kernel": {
      const code = change.field === "image" ? "kernel-image" : "kernel";
      return { code, what: `kernel ${change.field}`, makes: change.to ?? null };
    }
    case "init":
      return { code: "image-skew", what: `init ${change.key}`, makes: change.does === "adds" ? change.image : null };
    case "files":
      return { code: "file", what: change.key, makes: change.does === "drops" ? null : fileFields(change.to) };
    case "cmdline":
    case "trust":
      return null;
    case "other":
      return { code: "section", what: change.key, makes: change.to ?? null };
    default: {
      const makes = change.does === "drops" ? null : itemFields(change.to);
      return { code: "name", what: `${singular[change.on]} ${change.key}`, makes };
    }
  }
}

const itemFields = ({ image, settings }: Item): Json => ({ image, ...settings });
const fileFields = ({ settings }: FileItem): Json => ({ ...settings });

const fieldOf = (a: Json | null, b: Json | null): string | null =>
  a !== null && b !== null && isMapping(a) && isMapping(b) ? (differingKeys(a, b)[0] ?? null) : null;
