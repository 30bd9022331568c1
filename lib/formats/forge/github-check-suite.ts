import { z } from "zod";
import { Commit } from "../../domain/facts/record";
import type { ForgeEvent } from "./event";
import { Id, Instant, Name } from "./fields";
import { GithubRepository, state, stateOf } from "./github-fields";

/**
 * GitHub’s `check_suite`: the sum of an app’s check runs on a commit, called by the app. A re-run ends the same suite anew, so
 * each end is a run, and what is still under way is told by the check runs.
 */
export const GithubCheckSuite = z
  .object({
    repository: GithubRepository,
    check_suite: z.object({
      id: Id,
      head_sha: Commit,
      ...state,
      updated_at: Instant,
      app: z.object({ slug: Name.nullish(), name: Name.nullish() }).nullish(),
    }),
  })
  .transform(({ repository, check_suite: suite }): ForgeEvent => {
    const { word, outcome, isDone } = stateOf(suite);
    if (!isDone) return { repository, jobs: [], nothing: "The suite has not ended; its checks tell of themselves." };
    const app = suite.app?.slug ?? suite.app?.name ?? "unknown";
    const sum = {
      name: app,
      commit: suite.head_sha,
      runId: `check_suite ${suite.id}${suite.updated_at ? ` ${suite.updated_at}` : ""}`,
      attempt: 1,
      outcome,
      word,
      observedAt: suite.updated_at,
      url: null,
      workflow: app,
      environment: null,
      isSum: true,
    };
    return { repository, jobs: [sum], nothing: null };
  });
