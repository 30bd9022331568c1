import { elsewhenSaid } from "../domain/explain/tense";
import { rolesIn } from "../domain/known";
import { may } from "../domain/permit";
import { projectNamed, tagsNamed } from "../domain/project";
import type { Speaker } from "../domain/speaker";
import { tenseOf } from "../domain/tense";
import type { EditView } from "../domain/view/edit-view";
import type { Look } from "../log/look";

/** A project's registration, to edit by its maintainers and the chair; read by everybody. Refusal `not-found`. */
export function editView(look: Look, viewer: Speaker | null, slug: string): EditView {
  const { body } = projectNamed(look, slug);
  const mayEdit = look.isNow && may(rolesIn(look, slug), viewer, "edit-project", { project: slug }, look.now);
  return {
    slug,
    may: mayEdit,
    closed: mayEdit
      ? null
      : !look.isNow
        ? elsewhenSaid(tenseOf(look))
        : `Maintainers of ${slug} and the chair edit it${viewer ? `, and ${viewer.name} is neither today` : "; sign in to do it"}.`,
    fields: {
      name: body.name,
      short: body.short,
      summary: body.summary,
      repository: body.repository,
      path: body.path,
      upstream: body.upstream ?? "",
      organisation: body.organisation ?? "",
      tags: body.tags.join(" "),
    },
    policyTags: tagsNamed(look),
  };
}
