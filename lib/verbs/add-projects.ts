import { z } from "zod";
import type { Seq } from "../domain/fact";
import { rolesIn } from "../domain/known";
import { allow } from "../domain/permit";
import { Refusal } from "../domain/refusal";
import { type Added, addedBy, PastedProjects } from "./pasted-projects";
import { verb } from "./verb";

const AddProjects = z.strictObject({ projects: PastedProjects });
type AddProjects = z.infer<typeof AddProjects>;
type AddedAnswer = Omit<Added, "says"> & { readonly entries: readonly Seq[] };

/** The chair pastes projects: those that are not there are registered, maintainers that are missing are appointed. Safe to do again. */
export const addProjects = verb<AddProjects, AddedAnswer>({
  name: "add-projects",
  input: AddProjects as z.ZodType<AddProjects>,
  decide: (known, speaker, { projects }) => {
    allow(rolesIn(known), speaker, "register-project", {}, "instance", known.now);
    if (known.channels().length === 0)
      throw new Refusal("conflict", "Not added: this group is not set up yet, so nothing would judge them.");
    const { says, ...answer } = addedBy(known, speaker, projects);
    return { says, answer: (recorded) => ({ ...answer, entries: recorded.map((fact) => fact.seq) }) };
  },
});
