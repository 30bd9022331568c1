"use client";
import { useActionState, useEffect } from "react";
import type { SetUpAction, SetUpState, TemplateChoice } from "@/lib/domain/view/set-up-view";
import { Field } from "../ui/field";
import { Submit } from "../ui/submit";
import { CriteriaEdited } from "./criteria-edited";
import { PastedField } from "./pasted-field";
import { TemplateChoices } from "./template-choice";
import { WrongFields } from "./wrong-fields";

type Props = { templates: readonly TemplateChoice[]; first: SetUpState; action: SetUpAction };

/** The first run: a name, what a project must show, the projects. */
export function SetUpForm({ templates, first, action }: Props) {
  const [state, send] = useActionState(action, first);
  const { values, preview, opened } = state;
  useEffect(() => {
    if (opened !== null) document.getElementById(opened)?.focus();
  }, [opened]);
  const wrong = (path: string) => state.fields.find((field) => field.path === path)?.message ?? null;
  const fresh = preview && preview.fresh > 0 ? ` with ${preview.fresh} project${preview.fresh === 1 ? "" : "s"}` : "";
  return (
    <div className="page first-run">
      <h1>Set up your group</h1>
      <p className="sentence">A name, a template, your projects. Everything else can come later.</p>
      <form action={send}>
        {/* What Enter in a field presses: the first button of a form. It only looks. */}
        <button
          type="submit"
          className="sr"
          name="press"
          value={values.rows ? "check" : "preview"}
          tabIndex={-1}
          aria-hidden="true"
        >
          Look it over
        </button>
        <WrongFields state={state} />
        <Field
          name="name"
          label="What is it called?"
          initial={values.name}
          error={wrong("name")}
          max={80}
          className="short"
        />
        <div>
          <TemplateChoices templates={templates} chosen={values.template} />
          <CriteriaEdited state={state} templates={templates} wrong={wrong} />
        </div>
        <PastedField state={state} send={send} />
        <div className="actions">
          <Submit busy="Making it…" name="press" value="do">
            Make the board{fresh}
          </Submit>
          <span className="hint">Later, each on its own page: people, CI, more projects, meetings.</span>
        </div>
      </form>
    </div>
  );
}
