"use server";
import { revalidatePath } from "next/cache";
import type { FormState } from "@/lib/domain/view/form-state";
import { action } from "@/lib/http/action";
import { listedTags } from "@/lib/http/listed-tags";
import { editProject } from "@/lib/verbs/register-project";

/** A maintainer or the chair edits a project. */
export async function edit(before: FormState, form: FormData): Promise<FormState> {
  const said = ({ project }: { project: string }) =>
    `${project} stands so from now on; the earlier words stay in the log.`;
  const mayBeEmpty = ["short", "path", "upstream", "organisation", "tags"];
  return action(editProject, { said, mayBeEmpty, after: () => revalidatePath("/", "layout") })(
    before,
    listedTags(form),
  );
}
