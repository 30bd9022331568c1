"use client";
import { useActionState } from "react";
import type { ChairView } from "@/lib/domain/view/chair-view";
import { errorOf, type FormAction, idle, typedIn } from "@/lib/domain/view/form-state";
import { Field } from "../ui/field";
import { Go } from "../ui/go";
import { Recorded } from "../ui/recorded";
import { Refusal } from "../ui/refusal";
import { Section } from "../ui/section";
import { Submit } from "../ui/submit";

/** Registers a project: it is on the board from then on, with nothing shown yet. */
export function RegisterForm({ view, register }: { view: ChairView; register: FormAction }) {
  const [state, action] = useActionState(register, idle);
  const of = (name: string) => ({ name, initial: typedIn(state, name), error: errorOf(state, name) });
  return (
    <Section heading="Register a project" id="register" end={<Go href="/setup/projects">Add many at once</Go>}>
      <form action={action} className="stack take">
        {state.status === "recorded" && <Recorded seq={state.seq} sentence={state.sentence} />}
        {state.status === "refused" && <Refusal sentence={state.sentence} />}
        <Field
          {...of("slug")}
          label="Slug"
          hint="its address for good, such as parser"
          required
          max={40}
          mono
          className="short"
        />
        <Field {...of("summary")} label="Summary" hint="one sentence" required max={400} />
        <Field {...of("repository")} label="Repository" type="url" required max={400} />
        <Field
          {...of("path")}
          label="Path in it"
          hint="left out where it is the whole repository"
          max={300}
          className="short"
        />
        <Field
          {...of("tags")}
          label="Tags"
          hint={view.policyTags.length > 0 ? `the policy goes by ${view.policyTags.join(", ")}` : "with spaces between"}
          max={300}
          className="short"
        />
        <div className="actions">
          <Submit as="button">Register</Submit>
        </div>
      </form>
    </Section>
  );
}
