import { z } from "zod";
import { isWordOf, outcomeOf } from "../../domain/ci-words";
import type { ForgeEvent, JobTold } from "./event";
import { hostOf, LinkOrNone, RepositoryPath, Text } from "./fields";

/** The project of GitLab’s events. */
export const GitlabProject = z
  .object({
    path_with_namespace: RepositoryPath,
    web_url: Text(2000),
    ci_config_path: Text(300).nullish(),
  })
  .transform((it) => ({
    repository: { path: it.path_with_namespace, host: hostOf(it.web_url) } satisfies ForgeEvent["repository"],
    webUrl: it.web_url,
    // Told as null or nothing, it is the usual file; not told at all, nobody knows.
    workflow: it.ci_config_path === undefined ? "unknown" : it.ci_config_path || ".gitlab-ci.yml",
  }));
type Project = z.infer<typeof GitlabProject>;

/** The project of a job's event of an older GitLab, which tells it by the address of its page alone; null where that is none. */
export function projectAt(homepage: string | undefined): Project | null {
  const path = homepage && URL.canParse(homepage) ? new URL(homepage).pathname.slice(1) : "";
  return GitlabProject.safeParse({ path_with_namespace: path, web_url: homepage }).data ?? null;
}

/** A job as both of GitLab’s events tell of it. */
type Build = {
  readonly id: number;
  readonly name: string;
  readonly status: string;
  readonly failureReason: string | null | undefined;
  readonly commit: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly environment: string | null;
};

/** What a job is before it begins. It says nothing yet, and may still be skipped. */
const NOT_BEGUN: readonly string[] = [
  "created",
  "waiting_for_resource",
  "waiting_for_callback",
  "preparing",
  "scheduled",
];

/** What a job is while it does not run; the same job may run yet, when somebody presses its button or what failed is repeated. */
const LEFT_OUT: readonly string[] = ["manual", "skipped"];

/**
 * A job by its id, the same in the events of its pipeline and its own; a retry is a job with another id. Null: it has not begun.
 * Left out it is a run of its own, which the same job’s end must not be held against: both may be told, and the worse stays. A
 * failure is one though the CI’s own settings allow it (`allow_failure`): what has to pass is the policy’s to say.
 */
export function jobOf(build: Build, { webUrl, workflow }: Project): JobTold | null {
  const { status, failureReason } = build;
  if (NOT_BEGUN.includes(status)) return null;
  const word = status === "failed" && failureReason && isWordOf(failureReason, "gitlab") ? failureReason : status;
  return {
    name: build.name,
    commit: build.commit,
    runId: LEFT_OUT.includes(status) ? `${build.id} ${status}` : String(build.id),
    attempt: 1,
    outcome: outcomeOf(word, "gitlab"),
    word,
    observedAt: build.finishedAt ?? build.startedAt,
    url: LinkOrNone.parse(`${webUrl}/-/jobs/${build.id}`),
    workflow,
    environment: build.environment,
    isSum: false,
  };
}

/** The environment of a job, where it has one. */
export const Environment = z
  .object({ name: z.string().max(255) })
  .nullish()
  .transform((it) => it?.name ?? null);
