import { z } from "zod";
import { Commit } from "../../domain/facts/record";
import type { ForgeEvent } from "./event";
import { Id, Instant, LinkOrNone, Name, Text } from "./fields";
import { GithubRepository, state, stateOf } from "./github-fields";

/**
 * GitHub’s `check_run`: a job of GitHub Actions, whose id is the check run’s, or a check of another app. Every re-run is a check
 * run of its own.
 */
export const GithubCheckRun = z
  .object({
    action: z.string(),
    repository: GithubRepository,
    check_run: z.object({
      id: Id,
      name: Name,
      head_sha: Commit,
      ...state,
      started_at: Instant,
      completed_at: Instant,
      html_url: LinkOrNone,
      app: z.object({ slug: Text(300).nullish() }).nullish(),
      deployment: z.object({ environment: Text(255) }).nullish(),
    }),
  })
  .transform(({ action, repository, check_run: run }): ForgeEvent => {
    // Somebody asks for a re-run, or presses a button of the check: what comes of it is told by the next event.
    if (action === "rerequested" || action === "requested_action")
      return { repository, jobs: [], nothing: `“${action}” asks for something; its outcome is told when it is there.` };
    const { word, outcome, isDone } = stateOf(run);
    const job = {
      name: run.name,
      commit: run.head_sha,
      runId: String(run.id),
      attempt: 1,
      outcome,
      word,
      observedAt: isDone ? (run.completed_at ?? run.started_at) : run.started_at,
      url: run.html_url,
      workflow: run.app?.slug ?? "unknown",
      environment: run.deployment?.environment ?? null,
      isSum: false,
    };
    return { repository, jobs: [job], nothing: null };
  });
