import type { FormState } from "@/lib/domain/view/form-state";
import { errorOf, typedIn } from "@/lib/domain/view/form-state";
import type { HandCountView } from "@/lib/domain/view/gate-view";
import { Field } from "../ui/field";
import { Select } from "../ui/select";

const counts = [
  { name: "eligible", label: "May vote" },
  { name: "for", label: "For" },
  { name: "against", label: "Against" },
  { name: "abstain", label: "Abstain" },
] as const;

/** A count of hands at a meeting, as the chair saw it. */
export function HandCount({ view, state }: { view: HandCountView; state: FormState }) {
  const begin = (name: string) => (name === "eligible" && view.eligible !== null ? String(view.eligible) : "");
  return (
    <fieldset className="stack">
      <legend>
        <b>Hand count</b> <span className="hint">{view.rule}</span>
      </legend>
      <Select
        name="meeting"
        label="At the meeting of"
        options={view.meetings}
        initial={typedIn(state, "meeting")}
        error={errorOf(state, "meeting")}
      />
      <div className="count">
        {counts.map(({ name, label }) => (
          <Field
            key={name}
            name={name}
            type="number"
            label={label}
            initial={typedIn(state, name, begin(name))}
            error={errorOf(state, name)}
            required
          />
        ))}
      </div>
      <Field
        name="openedAt"
        label="The question was opened"
        hint="UTC"
        mono
        initial={typedIn(state, "openedAt", view.openedAt)}
        error={errorOf(state, "openedAt")}
        required
      />
    </fieldset>
  );
}
