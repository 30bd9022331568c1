import { z } from "zod";
import type { BodyOf } from "../domain/fact";
import { Commit } from "../domain/facts/record";
import { InstantText } from "../domain/instant";
import { Refusal } from "../domain/refusal";
import type { TakenOver } from "../domain/taken-over";
import { readKernelConfiguration } from "./kernel-config";
import { readLinuxkitYml } from "./linuxkit-yml";

/** One kernel configuration as it is sent: its texts in order, base first. */
export const ConfigurationText = z.strictObject({
  arch: z.string(),
  series: z.string().nullable().default(null),
  variant: z.enum(["release", "debug"]).default("release"),
  parts: z.array(z.string()).min(1).max(8),
});
export type ConfigurationText = z.infer<typeof ConfigurationText>;

const Tree = z.string().regex(/^[0-9a-f]{40}$/, "A tree is 40 hexadecimal digits, written in full.");

/** A candidate as it is sent: its commit, the tree of its path, its yml and its kernel configurations. */
export const Candidate = z.strictObject({
  project: z.string(),
  commit: Commit,
  tree: Tree,
  committedAt: InstantText.optional(),
  /** The yml's text; null or nothing: the candidate has none. */
  manifest: z.string().nullable().optional(),
  manifestPath: z.string().trim().min(1).max(300).optional(),
  /** Left out: this commit's own kernel material where it was put forward before, else the present candidate's. */
  configurations: z.array(ConfigurationText).max(20).optional(),
});
export type Candidate = z.infer<typeof Candidate>;

/**
 * The revision that a candidate would be, its yml and configurations read; what is not sent it takes over.
 * @throws Refusal `unreadable` or `too-large`, with places
 */
export function revisionOf(input: Candidate, takenOver: TakenOver): BodyOf<"revision"> {
  const text = input.manifest?.trim() ? input.manifest : null;
  const { dialect } = takenOver;
  const content = {
    commit: input.commit,
    tree: input.tree,
    ...(input.committedAt && { committedAt: input.committedAt }),
  };
  const carries = (input.configurations ?? takenOver.configurations).length > 0;
  if (!takenOver.builds && text === null && !carries) return content;
  return {
    ...content,
    manifest: text === null ? null : readLinuxkitYml(text, { path: input.manifestPath ?? takenOver.path, dialect }),
    configurations: input.configurations?.map(read) ?? [...takenOver.configurations],
  };
}

function read(configuration: ConfigurationText, index: number) {
  try {
    return readKernelConfiguration(configuration);
  } catch (failure) {
    if (!(failure instanceof Refusal)) throw failure;
    throw new Refusal(
      failure.code,
      failure.sentence,
      failure.fields.map((field) => ({ ...field, path: `configurations[${index}] ${field.path}` })),
    );
  }
}
