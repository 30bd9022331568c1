import { z } from "zod";
import { type BodyOf, ofKind } from "../domain/fact";
import { Commit } from "../domain/facts/record";
import { InstantText } from "../domain/instant";
import { type Known, newest } from "../domain/known";
import { dialectAt } from "../domain/manifest/dialects";
import { Refusal } from "../domain/refusal";
import type { Draft } from "../domain/view/draft";
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

/** A form with nothing written in it. */
export const blankDraft: Draft = {
  yml: "",
  commit: "",
  tree: "",
  kernel: { text: "", arch: "x86_64", series: "", variant: "release" },
};

/** The one configuration of a form as it is sent, or undefined where none was given. */
export const configurationsOf = (kernel: Draft["kernel"]): [ConfigurationText] | undefined =>
  kernel.text.trim() === ""
    ? undefined
    : [
        {
          arch: kernel.arch,
          series: kernel.series || null,
          variant: kernel.variant === "debug" ? "debug" : "release",
          parts: [kernel.text],
        },
      ];

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
 * The revision that a candidate would be, its yml and configurations read.
 * @throws Refusal `unreadable` or `too-large`, with places
 */
export function revisionOf(known: Known, input: Candidate): BodyOf<"revision"> {
  const present = newest(known, `project:${input.project}`, "revision");
  const again = ofKind(known.stream(`project:${input.project}`), "revision").find(
    ({ body, course }) => course === null && body.commit === input.commit && body.tree === input.tree,
  );
  const path = input.manifestPath ?? present?.body.manifest?.path ?? `${input.project}.yml`;
  const text = input.manifest?.trim() ? input.manifest : null;
  return {
    commit: input.commit,
    tree: input.tree,
    ...(input.committedAt && { committedAt: input.committedAt }),
    manifest: text === null ? null : readLinuxkitYml(text, { path, dialect: dialectAt(known.now) }),
    configurations: input.configurations?.map(read) ?? (again ?? present)?.body.configurations ?? [],
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
