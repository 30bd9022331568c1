import type { PlainAction } from "@/lib/domain/view/form-state";
import type { ProjectView } from "@/lib/domain/view/project-view";
import { ButtonLink } from "../ui/button";
import { Meta } from "../ui/meta";
import { Rich } from "../ui/rich";
import { Follow } from "./follow";

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
      <Meta of={view.meta} />
    </>
  );
}
