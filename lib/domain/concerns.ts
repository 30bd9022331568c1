import type { Fact } from "./fact";

/** What somebody follows: a project, a channel, both, or all there is. */
export type Followed = { readonly project: string | null; readonly channel: string | null };

/**
 * Whether a fact may change what is shown of that: a project's own facts, and what it is judged by besides; of a channel those of
 * all projects. Of other projects a decision may matter to a need; of other channels all but the runs that its base posts.
 */
export function concerns({ stream, kind }: Pick<Fact, "stream" | "kind">, { project, channel }: Followed): boolean {
  if (stream === "instance" || kind === "decision") return true;
  if (stream.startsWith("project:")) return project === null || stream === `project:${project}`;
  return channel === null || stream === `channel:${channel}` || kind !== "ci-run";
}

/** Whether verdicts that time alone changed, of these projects in that channel, are among what is followed; null for too many to name. */
export const agedConcerns = (
  aged: { readonly channel: string; readonly projects: readonly string[] | null },
  { project, channel }: Followed,
): boolean =>
  (channel === null || channel === aged.channel) &&
  (project === null || aged.projects === null || aged.projects.includes(project));
