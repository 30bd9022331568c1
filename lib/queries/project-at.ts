import { worldOf } from "../domain/known";
import { projectNamed } from "../domain/project";
import type { Speaker } from "../domain/speaker";
import { keeper } from "../log/keeper";
import type { Look } from "../log/look";
import { channelAskedFor, type ProjectJudged, type ProjectLook, projectJudged, projectLook } from "./project";
import { projectUntil } from "./project-until";

const kept = keeper<ProjectJudged>();

/**
 * As `projectLook`, for a page that many look at: what is judged is judged once for a head of the log, and anew when time alone
 * changes any part of it.
 */
export async function projectAt(
  look: Look,
  viewer: Speaker | null,
  slug: string,
  channelAsked?: string,
): Promise<ProjectLook> {
  projectNamed(look, slug);
  const channel = channelAskedFor(look, slug, channelAsked);
  const { verdict, waivers } = await kept(look, `${slug} ${channel}`, async () => {
    const made = projectJudged(look, slug, channel);
    return { made, until: projectUntil(worldOf(look, slug, channel).facts, made.verdict, look.now) };
  });
  return projectLook(look, viewer, slug, channel, () => ({ verdict: { ...verdict, ...look.when }, waivers }));
}
