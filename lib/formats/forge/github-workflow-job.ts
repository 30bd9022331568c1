import { z } from "zod";
import { Commit } from "../../domain/facts/record";
import type { ForgeEvent } from "./event";
import { Id, Instant, LinkOrNone, Name, Text } from "./fields";
import { GithubRepository, state, stateOf } from "./github-fields";

/**
 * GitHub’s `workflow_job`: a job of GitHub Actions. Its id is that of its check run, so whichever of the two events comes first,
 * they are one attempt; a re-run is a job with an id of its own, so `run_attempt`, which a check run does not tell, is not read.
 */
export const GithubWorkflowJob = z
  .object({
    repository: GithubRepository,
    workflow_job: z.object({
      id: Id,
      name: Name,
      head_sha: Commit,
      ...state,
      created_at: Instant,
      started_at: Instant,
      completed_at: Instant,
      html_url: LinkOrNone,
      workflow_name: Text(300).nullish(),
    }),
  })
  .transform(({ repository, workflow_job: run }): ForgeEvent => {
    const { word, outcome, isDone } = stateOf(run);
    const began = run.started_at ?? run.created_at;
    const job = {
      name: run.name,
      commit: run.head_sha,
      runId: String(run.id),
      attempt: 1,
      outcome,
      word,
      observedAt: isDone ? (run.completed_at ?? began) : began,
      url: run.html_url,
      workflow: run.workflow_name || "github-actions",
      environment: null,
      isSum: false,
    };
    return { repository, jobs: [job], nothing: null };
  });
