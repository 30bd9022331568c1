"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { signedIn } from "@/lib/auth/speaker";
import { db } from "@/lib/db/client";
import { follow, unfollow } from "@/lib/db/follows";
import { newest } from "@/lib/domain/known";
import { look } from "@/lib/log/look";

/** Follows a project, or no longer; who is not signed in any more comes back to it after signing in. */
export async function setFollowing(form: FormData): Promise<void> {
  const slug = form.get("project");
  if (typeof slug !== "string") return;
  const [seen, viewer] = await Promise.all([look(), signedIn()]);
  if (!newest(seen, `project:${slug}`, "project")) return;
  if (!viewer) redirect(`/sign-in?to=${encodeURIComponent(`/projects/${slug}`)}`);
  const { id } = viewer.session.who;
  await (form.get("follow") === "no" ? unfollow(db(), id, slug) : follow(db(), id, slug, seen.now));
  revalidatePath("/", "layout");
}
