import type { PlainAction } from "@/lib/domain/view/form-state";
import type { ProjectView } from "@/lib/domain/view/project-view";
import { ButtonLink } from "../ui/button";
import { Rich } from "../ui/rich";

/** A toggle: whether one hears of this project. */
function Follow({ slug, following, follow }: { slug: string; following: boolean; follow: PlainAction }) {
  return (
    <form action={follow}>
      <input type="hidden" name="project" value={slug} />
      <button className="btn" type="submit" name="follow" value={following ? "no" : "yes"} aria-pressed={following}>
        {following ? "Following" : "Follow"}
      </button>
    </form>
  );
}

/** Name, purpose, where it is, what is put forward. */
export function TitleBlock({ view, follow }: { view: ProjectView; follow?: PlainAction }) {
  return (
    <>
      <p className="crumb">
        <Rich of={view.crumb} />
      </p>
      <div className="title">
        <h1>{view.name}</h1>
        <span className="muted what">{view.summary}</span>
        <span className="end actions">
          {view.following !== null && follow && <Follow slug={view.slug} following={view.following} follow={follow} />}
          {view.newCandidate && <ButtonLink href={view.newCandidate}>New candidate</ButtonLink>}
        </span>
      </div>
      <p className="meta">
        {view.meta.map((said, place) => (
          <span key={place}>
            <Rich of={said} />
          </span>
        ))}
      </p>
    </>
  );
}
