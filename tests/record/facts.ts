import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { dialectAt } from "@/lib/domain/manifest/dialects";
import type { ReadManifest } from "@/lib/domain/manifest/manifest";
import { readKernelConfiguration } from "@/lib/formats/kernel-config";
import { readLinuxkitYml } from "@/lib/formats/linuxkit-yml";

/** The record as it was mined, beside the repository: real ymls and configurations, and what the rules give for them. */
const FOLDER = path.resolve(import.meta.dirname, "../../../shared/linuxkit");
export const isThere = existsSync(path.join(FOLDER, "facts.json"));

type Symbol = { readonly symbol: string; readonly wanted: string; readonly found: string };
export type RecordRevision = {
  readonly project: string;
  readonly commit: string;
  readonly at: string;
  readonly tree: string;
  readonly manifest: string | null;
  readonly manifestInline?: { readonly path: string; readonly text: string };
  readonly manifestCheck?: {
    readonly against: string;
    readonly loads: boolean;
    readonly itemsWithoutImage: readonly string[];
    readonly namesUnique: boolean;
    readonly differsFromBase: boolean;
    readonly deltaImages: readonly string[];
    readonly notPinned: readonly string[];
    readonly notUnderTrust: readonly string[];
    readonly baseImagesAtOtherPin: readonly string[];
    readonly cmdlineAdds: readonly string[];
    readonly topLevelKeys: readonly string[];
  } | null;
  readonly configurations: readonly {
    readonly arch: string;
    readonly series: string;
    readonly variant: "release" | "debug";
    readonly parts: readonly string[];
  }[];
  readonly kernelCheck?: {
    readonly series: string;
    readonly version: string;
    readonly notAsWanted: readonly Symbol[];
    readonly metByOtherName?: readonly { readonly symbol: string; readonly as: string }[];
  } | null;
};
export type RecordBase = {
  readonly id: string;
  readonly at: string;
  readonly commit: string;
  readonly path: string;
  readonly series: string;
  readonly file: string | null;
  readonly text?: string;
};
type Expected = {
  readonly project: string;
  readonly at: string;
  readonly revision: string | null;
  readonly base: string;
  /** Null where the project was not there yet, or had left. */
  readonly standings: Readonly<Record<string, string>> | null;
};
type Facts = {
  readonly revisions: readonly RecordRevision[];
  readonly bases: readonly RecordBase[];
  readonly policy: readonly { readonly channel: string; readonly criteria: readonly Record<string, unknown>[] }[];
  readonly expected: readonly Expected[];
};

const textOf = (file: string): string => readFileSync(path.join(FOLDER, file), "utf8");

export const facts: Facts = isThere
  ? JSON.parse(textOf("facts.json"))
  : { revisions: [], bases: [], policy: [], expected: [] };

/** The rows of the table of expected standings that say any. */
export const judged = facts.expected.flatMap((row) => (row.standings ? [{ ...row, standings: row.standings }] : []));

/** A revision's yml, read in the dialect of the day it reached master; null where it has none. */
export function ymlOf(revision: RecordRevision): ReadManifest | null {
  const inline = revision.manifestInline;
  const text = revision.manifest ? textOf(revision.manifest) : (inline?.text ?? null);
  const at = revision.manifest ?? inline?.path ?? "";
  return text === null ? null : readLinuxkitYml(text, { path: at, dialect: dialectAt(Date.parse(revision.at)) });
}

export const baseOf = (base: RecordBase): ReadManifest =>
  readLinuxkitYml(base.file ? textOf(base.file) : String(base.text), {
    path: base.path,
    dialect: dialectAt(Date.parse(base.at)),
  });

export const configurationsOf = (revision: RecordRevision) =>
  revision.configurations.map((one) => readKernelConfiguration({ ...one, parts: one.parts.map(textOf) }));

export const nameOf = ({ project, at, commit }: RecordRevision): string =>
  `${project}, ${at.slice(0, 10)}, ${commit.slice(0, 7)}`;
