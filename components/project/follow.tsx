import type { PlainAction } from "@/lib/domain/view/form-state";
import type { ProjectView } from "@/lib/domain/view/project-view";
import { ButtonLink } from "../ui/button";

type FollowProps = { slug: string; following: NonNullable<ProjectView["following"]>; follow: PlainAction };

/** A toggle: whether one hears of this project. Who is not signed in signs in first, and comes back. */
export function Follow({ slug, following, follow }: FollowProps) {
  if ("signIn" in following) return <ButtonLink href={following.signIn}>Follow</ButtonLink>;
  const { on } = following;
  return (
    <form action={follow}>
      <input type="hidden" name="project" value={slug} />
      <input type="hidden" name="follow" value={on ? "no" : "yes"} />
      <button className="btn" type="submit" aria-pressed={on}>
        {on ? "Following" : "Follow"}
        <span className="sr"> {slug}</span>
      </button>
    </form>
  );
}
