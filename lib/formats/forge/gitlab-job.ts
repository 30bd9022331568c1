import { z } from "zod";
import { Commit } from "../../domain/facts/record";
import type { ForgeEvent } from "./event";
import { Id, Instant, Name, Text, Word } from "./fields";
import { Environment, GitlabProject, jobOf, projectAt } from "./gitlab-fields";

/** GitLab’s job event, whose kind is still called `build`. */
export const GitlabJob = z
  .object({
    object_kind: z.literal("build"),
    sha: Commit,
    build_id: Id,
    build_name: Name,
    build_status: Word,
    build_failure_reason: Text(80).nullish(),
    build_started_at: Instant,
    build_finished_at: Instant,
    environment: Environment,
    project: GitlabProject.nullish(),
    repository: z.object({ homepage: z.string() }).nullish(),
  })
  .transform(({ project: told, repository, ...build }, context): ForgeEvent => {
    const project = told ?? projectAt(repository?.homepage);
    if (!project) {
      context.addIssue({ code: "custom", path: ["project"], message: "Missing." });
      return z.NEVER;
    }
    const job = jobOf(
      {
        id: build.build_id,
        name: build.build_name,
        status: build.build_status,
        failureReason: build.build_failure_reason,
        commit: build.sha,
        startedAt: build.build_started_at,
        finishedAt: build.build_finished_at,
        environment: build.environment,
      },
      project,
    );
    return {
      repository: project.repository,
      jobs: job ? [job] : [],
      nothing: job ? null : `The job ${build.build_name} has not begun (${build.build_status}).`,
    };
  });
