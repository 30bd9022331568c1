import { db } from "../db/client";
import { follows } from "../db/follows";
import type { ProjectView } from "../domain/view/project-view";
import type { Look } from "../log/look";

/** Whether somebody follows a project; for a visitor, where to sign in first. Offered of now alone. */
export async function followingView(
  { isNow }: Look,
  personId: string | null,
  slug: string,
): Promise<ProjectView["following"]> {
  if (!isNow) return null;
  if (personId === null) return { signIn: `/sign-in?to=${encodeURIComponent(`/projects/${slug}`)}` };
  return { on: await follows(db(), personId, slug) };
}
