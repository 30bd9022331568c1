"use client";
import { useActionState } from "react";
import type { EditView } from "@/lib/domain/view/edit-view";
import { errorOf, type FormAction, idle, typedIn } from "@/lib/domain/view/form-state";
import { ClosedButton } from "../ui/button";
import { Field } from "../ui/field";
import { Recorded } from "../ui/recorded";
import { Refusal } from "../ui/refusal";
import { Submit } from "../ui/submit";

const nothing: FormAction = async (state) => state;

/** A project's own words, as its maintainers edit them. */
export function EditForm({ view, edit }: { view: EditView; edit?: FormAction }) {
  const [state, action] = useActionState(edit ?? nothing, idle);
  const of = (name: keyof EditView["fields"]) => ({
    name,
    initial: typedIn(state, name, view.fields[name]),
    error: errorOf(state, name),
  });
  return (
    <div className="page">
      <p className="crumb">
        <a href={`/projects/${view.slug}`}>{view.slug}</a> / edit
      </p>
      <div className="title">
        <h1>Edit {view.slug}</h1>
      </div>
      <form action={action} className="stack take">
        <input type="hidden" name="project" value={view.slug} />
        {state.status === "recorded" && <Recorded seq={state.seq} sentence={state.sentence} />}
        {state.status === "refused" && <Refusal sentence={state.sentence} />}
        <Field {...of("name")} label="Name" required max={80} className="short" />
        <Field {...of("short")} label="A few words" hint="under its name on the board" max={40} className="short" />
        <Field {...of("summary")} label="Summary" hint="one sentence" required max={400} rows={2} />
        <Field {...of("repository")} label="Repository" type="url" required max={400} />
        <Field {...of("path")} label="Path in it" max={300} className="short" />
        <Field {...of("upstream")} label="Upstream" type="url" max={400} />
        <Field {...of("organisation")} label="Organisation" max={80} className="short" />
        <Field
          {...of("tags")}
          label="Tags"
          hint={
            view.policyTags.length > 0
              ? `with spaces between; the chair alone sets ${view.policyTags.join(", ")}`
              : "with spaces between"
          }
          max={300}
        />
        <div className="actions">
          {edit ? <Submit>Record</Submit> : <ClosedButton why="edit-closed">Record</ClosedButton>}
          {view.closed && (
            <span className="hint" id="edit-closed">
              {view.closed}
            </span>
          )}
        </div>
      </form>
    </div>
  );
}
