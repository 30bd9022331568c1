import { z } from "zod";
import { Commit } from "../../domain/facts/record";
import type { ForgeEvent } from "./event";
import { Id, Instant, LinkOrNone, Name, Text } from "./fields";
import { GithubRepository, state, stateOf } from "./github-fields";

/** GitHub’s `workflow_run`: the sum of a workflow’s jobs, one attempt of it. It alone tells the workflow’s file. */
export const GithubWorkflowRun = z
  .object({
    repository: GithubRepository,
    workflow_run: z.object({
      id: Id,
      name: Name.nullish(),
      head_sha: Commit,
      ...state,
      run_attempt: z.number().int().min(1).max(10_000).default(1),
      path: Text(600).min(1),
      run_started_at: Instant,
      updated_at: Instant,
      html_url: LinkOrNone,
    }),
  })
  .transform(({ repository, workflow_run: run }): ForgeEvent => {
    const { word, outcome, isDone } = stateOf(run);
    const file = run.path.replace(/@.*$/, "");
    const sum = {
      name: run.name ?? file,
      commit: run.head_sha,
      runId: `workflow_run ${run.id}`,
      attempt: run.run_attempt,
      outcome,
      word,
      observedAt: isDone ? (run.updated_at ?? run.run_started_at) : run.run_started_at,
      url: run.html_url,
      workflow: file,
      environment: null,
      isSum: true,
    };
    return { repository, jobs: [sum], nothing: null };
  });
