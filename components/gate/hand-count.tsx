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

/** A count of hands at a meeting, as the chair saw it; on a day, where no meeting is known. */
export function HandCount({ view, state }: { view: HandCountView; state: FormState }) {
  const begin = (name: string) => (name === "eligible" && view.eligible !== null ? String(view.eligible) : "");
  const meeting = { initial: typedIn(state, "meeting"), error: errorOf(state, "meeting") };
  return (
    <fieldset className="stack">
      <legend>
        <b>Hand count</b> <span className="hint">{view.rule}</span>
      </legend>
      {view.meetings.length > 0 ? (
        <Select name="meeting" label="At the meeting of" options={view.meetings} {...meeting} />
      ) : (
        <Field name="meeting" type="date" label="Counted on" className="short" required {...meeting} />
      )}
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
