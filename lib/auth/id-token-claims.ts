import { z } from "zod";
import type { Proof } from "../domain/proof";
import { Refusal } from "../domain/refusal";
import type { CiIssuer } from "../env";
import type { Checked } from "./id-token";

const Text = z.string().min(1).max(1000);
const Sha = z.string().regex(/^[0-9a-f]{40}$/);
/** A number, or a number as text: forges write both. */
const Id = z.union([z.string().regex(/^\d{1,20}$/), z.number().int().nonnegative().transform(String)]);
const Environment = z.string().max(255).nullish();
const Path = z
  .string()
  .regex(/^[\w.-]+(\/[\w.-]+)+$/)
  .max(300);

const Github = z.object({
  repository: Path,
  /** The file that began the run, and the one that the job is written in: another where that one is called. */
  workflow_ref: Text,
  job_workflow_ref: Text.nullish(),
  environment: Environment,
  sha: Sha,
  event_name: Text,
  run_id: Id,
  run_attempt: Id.transform(Number).pipe(z.number().min(1).max(10_000)),
});
const Gitlab = z.object({
  project_path: Path,
  ci_config_ref_uri: Text,
  environment: Environment,
  sha: Sha,
  pipeline_source: Text,
  job_id: Id,
});

/**
 * What starts a run that may speak for its repository: acts that take the right to write to it, on the commit that the token
 * names. Pull and merge requests are none of them, for a stranger opens those: the file of CI is then the stranger's, or the
 * commit is not what was tested. Nor are events that a pull request sets off in turn (workflow_run, a child pipeline), comments
 * and issues. What is not on the list may not speak.
 */
const MAY_SPEAK: Readonly<Record<CiIssuer["forge"], readonly string[]>> = {
  github: ["push", "workflow_dispatch", "repository_dispatch", "schedule", "merge_group", "release", "deployment"],
  gitlab: ["push", "web", "schedule", "api", "trigger", "pipeline"],
};

/** What the claims of a checked token prove. Refusals: `not-signed-in` for a claim that is missing; `not-permitted` by its event. */
export const proofOf = (checked: Checked): Proof =>
  checked.from.forge === "github" ? ofGithub(checked) : ofGitlab(checked);

function ofGithub({ from, claims }: Checked): Proof {
  const it = read(Github, claims);
  needsWriter(from.forge, it.event_name);
  const began = partsOf(it.workflow_ref);
  const job = it.job_workflow_ref ? partsOf(it.job_workflow_ref) : began;
  const file = ownFile(began.file, `${it.repository}/`) ?? began.file;
  const called = job.ref === began.ref ? ownFile(job.file, `${it.repository}/`) : null;
  return {
    issuer: from.issuer,
    repository: it.repository,
    workflows: called !== null && called !== file ? [called, file] : [file],
    environment: it.environment || null,
    commit: it.sha,
    runId: it.run_id,
    attempt: it.run_attempt,
  };
}

function ofGitlab({ from, claims }: Checked): Proof {
  const it = read(Gitlab, claims);
  needsWriter(from.forge, it.pipeline_source);
  const { file } = partsOf(it.ci_config_ref_uri);
  const host = from.issuer.replace(/^https?:\/\//, "");
  return {
    issuer: from.issuer,
    repository: it.project_path,
    workflows: [ownFile(file, `${host}/${it.project_path}//`) ?? file],
    environment: it.environment || null,
    commit: it.sha,
    // A job done again is a job with a number of its own, in the same pipeline.
    runId: it.job_id,
    attempt: 1,
  };
}

/** A file of CI and the ref it was taken at: "owner/name/.github/workflows/ci.yml@refs/heads/main", or a commit after the @. */
function partsOf(text: string): { readonly file: string; readonly ref: string } {
  const [, file = text, ref = ""] = /^(.*?)@((?:refs\/|[0-9a-f]{40}$).*)$/.exec(text) ?? [];
  return { file, ref };
}

/** The path of a file in its own repository; null for one that is elsewhere. */
const ownFile = (file: string, repository: string): string | null =>
  file.toLowerCase().startsWith(repository.toLowerCase()) ? file.slice(repository.length) : null;

function needsWriter(forge: CiIssuer["forge"], event: string): void {
  const may = MAY_SPEAK[forge];
  if (may.includes(event)) return;
  throw new Refusal(
    "not-permitted",
    `Not recorded: this ID token is of a run that ${event.slice(0, 60)} started, which somebody may do who may not write to the repository, or on a commit that is not what was tested. It speaks for its repository where it was started by ${may.slice(0, -1).join(", ")} or ${may.at(-1)}.`,
  );
}

/** The claims by their schema. Which one is wrong is told, and nothing of what it says. */
function read<T>(schema: z.ZodType<T>, claims: unknown): T {
  const it = schema.safeParse(claims);
  if (it.success) return it.data;
  const named = [...new Set(it.error.issues.map(({ path }) => String(path[0])))].join(", ");
  throw new Refusal("not-signed-in", `Not done: this ID token does not prove a run: without a good ${named}.`);
}
