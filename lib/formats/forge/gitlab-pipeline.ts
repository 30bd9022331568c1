import { z } from "zod";
import { outcomeOf } from "../../domain/ci-words";
import { Commit } from "../../domain/facts/record";
import type { ForgeEvent, JobTold } from "./event";
import { Id, Instant, LinkOrNone, Name, Text, Word } from "./fields";
import { Environment, GitlabProject, jobOf } from "./gitlab-fields";

const Pipeline = z.object({
  id: Id,
  name: Name.nullish(),
  sha: Commit,
  status: Word,
  detailed_status: Text(200).nullish(),
  finished_at: Instant,
  url: LinkOrNone,
});

/**
 * GitLab’s pipeline event: the jobs as they stand, and their sum. A retry ends the same pipeline anew, so each end of it is a run;
 * what is still under way is told by the jobs.
 */
export const GitlabPipeline = z
  .object({
    object_kind: z.literal("pipeline"),
    object_attributes: Pipeline,
    project: GitlabProject,
    builds: z
      .array(
        z.object({
          id: Id,
          name: Name,
          status: Word,
          failure_reason: Text(80).nullish(),
          started_at: Instant,
          finished_at: Instant,
          environment: Environment,
        }),
      )
      .max(999),
  })
  .transform(({ object_attributes: pipeline, project, builds }): ForgeEvent => {
    const jobs = builds.flatMap((build) => {
      const { started_at: startedAt, finished_at: finishedAt, failure_reason: failureReason } = build;
      return jobOf({ ...build, startedAt, finishedAt, failureReason, commit: pipeline.sha }, project) ?? [];
    });
    const waiting = builds.length - jobs.length;
    return {
      repository: project.repository,
      jobs: [...jobs, ...sumOf(pipeline, jobs, project.workflow)],
      nothing: waiting === 0 ? null : `${waiting} of ${builds.length} jobs have not begun.`,
    };
  });

/** The pipeline as a run, once it has ended. One that went through with a failed job that it allows did not pass. */
function sumOf(pipeline: z.infer<typeof Pipeline>, jobs: readonly JobTold[], workflow: string): readonly JobTold[] {
  if (pipeline.finished_at === null) return [];
  const isWarned = /warning/i.test(pipeline.detailed_status ?? "") || jobs.some(({ outcome }) => outcome === "failed");
  const word = pipeline.status === "success" && isWarned ? "passed_with_warnings" : pipeline.status;
  const outcome = outcomeOf(word, "gitlab");
  if (outcome === "running") return [];
  return [
    {
      name: pipeline.name ?? "pipeline",
      commit: pipeline.sha,
      runId: `pipeline ${pipeline.id} ${pipeline.finished_at}`,
      attempt: 1,
      outcome,
      word,
      observedAt: pipeline.finished_at,
      url: pipeline.url,
      workflow,
      environment: null,
      isSum: true,
    },
  ];
}
