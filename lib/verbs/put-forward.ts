import { z } from "zod";
import type { Turned } from "../domain/explain/turned";
import type { BodyOf } from "../domain/fact";
import { Commit } from "../domain/facts/record";
import { InstantText } from "../domain/instant";
import { type Known, newest, rolesIn } from "../domain/known";
import { dialectAt } from "../domain/manifest/dialects";
import { allow, say } from "../domain/permit";
import { channelNamed, projectNamed } from "../domain/project";
import { Refusal } from "../domain/refusal";
import { readKernelConfiguration } from "../formats/kernel-config";
import { readLinuxkitYml } from "../formats/linuxkit-yml";
import { turned } from "./turned";
import { verb } from "./verb";

const ConfigurationIn = z.strictObject({
  arch: z.string(),
  series: z.string().nullable().default(null),
  variant: z.enum(["release", "debug"]).default("release"),
  parts: z.array(z.string()).min(1).max(8),
});

/** A candidate: its commit, the tree of its path, its yml and its kernel configurations. */
export const Candidate = z.strictObject({
  project: z.string(),
  commit: Commit,
  tree: Commit,
  committedAt: InstantText.optional(),
  /** The yml's text; null or nothing: the candidate has none. */
  manifest: z.string().nullable().optional(),
  manifestPath: z.string().trim().min(1).max(300).optional(),
  /** Left out: the present candidate's kernel material is carried over. */
  configurations: z.array(ConfigurationIn).max(20).optional(),
});
export type Candidate = z.infer<typeof Candidate>;

/** A maintainer, or CI, puts a new candidate forward. A yml with faults is put forward and judged; what is no yml is refused. */
export const putForward = verb<Candidate, Turned>({
  name: "put-forward",
  input: Candidate,
  decide: (known, speaker, input) => {
    projectNamed(known, input.project);
    const stream = `project:${input.project}` as const;
    const permit = allow(
      rolesIn(known, input.project),
      speaker,
      "put-forward",
      { project: input.project },
      stream,
      known.now,
    );
    const body = revisionOf(known, input);
    const present = newest(known, stream, "revision");
    const isSame = present && JSON.stringify(materialOf(present.body)) === JSON.stringify(materialOf(body));
    const answer = turned(known, input.project, channelNamed(known));
    if (isSame) return { says: [], answer };
    return { says: [say(permit, body)], answer };
  },
});

/** The revision that a candidate would be: its yml and configurations read. Refusals `unreadable` and `too-large` with places. */
export function revisionOf(known: Known, input: Candidate): BodyOf<"revision"> {
  const present = newest(known, `project:${input.project}`, "revision");
  const path = input.manifestPath ?? present?.body.manifest?.path ?? `${input.project}.yml`;
  const text = input.manifest?.trim() ? input.manifest : null;
  return {
    commit: input.commit,
    tree: input.tree,
    ...(input.committedAt && { committedAt: input.committedAt }),
    manifest: text === null ? null : readLinuxkitYml(text, { path, dialect: dialectAt(known.now) }),
    configurations: input.configurations?.map(read) ?? present?.body.configurations ?? [],
  };
}

function read(configuration: z.infer<typeof ConfigurationIn>, index: number) {
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

const materialOf = ({ commit, tree, manifest, configurations }: BodyOf<"revision">) => ({
  commit,
  tree,
  text: manifest?.text ?? null,
  parts: configurations.map(({ arch, series, variant, parts }) => ({ arch, series, variant, parts })),
});
