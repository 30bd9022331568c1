import { z } from "zod";
import { outcomeOf } from "../../domain/ci-words";
import { Commit } from "../../domain/facts/record";
import { sha256 } from "../canonical";
import type { ForgeEvent } from "./event";
import { Id, Instant, LinkOrNone, Name, Word } from "./fields";
import { GithubRepository } from "./github-fields";

/**
 * GitHub’s `status`: what a CI elsewhere says of a commit under a context. Each word has an id of its own, so a build is known by
 * the link to it, which its `pending` and its end share; without one each end is a run, and `pending` none.
 */
export const GithubStatus = z
  .object({
    id: Id,
    sha: Commit,
    context: Name,
    state: Word,
    target_url: LinkOrNone,
    created_at: Instant,
    updated_at: Instant,
    repository: GithubRepository,
  })
  .transform(({ repository, ...status }): ForgeEvent => {
    const outcome = outcomeOf(status.state, "github-status");
    if (status.target_url === null && outcome === "running")
      return { repository, jobs: [], nothing: "A pending status without a link cannot be told from the next." };
    const build = status.target_url && sha256(`${status.context}\n${status.target_url}`).slice(0, 32);
    const job = {
      name: status.context,
      commit: status.sha,
      runId: `status ${build ?? status.id}`,
      attempt: 1,
      outcome,
      word: status.state,
      observedAt: status.updated_at ?? status.created_at,
      url: status.target_url,
      workflow: status.context.slice(0, 300),
      environment: null,
      isSum: false,
    };
    return { repository, jobs: [job], nothing: null };
  });
