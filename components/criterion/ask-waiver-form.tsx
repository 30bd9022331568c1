import { errorOf, typedIn } from "@/lib/domain/view/form-state";
import { Field } from "../ui/field";
import { Submit } from "../ui/submit";
import { FormFrame } from "./form-frame";
import type { OfferForm } from "./offer-form";

/** Asks that something may be lacking for a while: what, why, at what risk, until when. */
export function AskWaiverForm({ offer, state, action }: OfferForm<"ask-waiver">) {
  return (
    <FormFrame action={action} hidden={offer.hidden} state={state}>
      <fieldset>
        <legend>
          <b>Ask for a waiver of</b>
        </legend>
        {offer.criteria.map(({ key, said, isOn }) => (
          <label className="choice" key={key}>
            <input type="checkbox" name="criteria" value={key} defaultChecked={isOn} />
            {said}
          </label>
        ))}
      </fieldset>
      <Field
        name="text"
        rows={2}
        label="Why it may be lacking"
        initial={typedIn(state, "text")}
        error={errorOf(state, "text")}
        required
        max={2000}
      />
      <Field
        name="risk"
        rows={2}
        label="What the risk is"
        hint="it stands on every report"
        initial={typedIn(state, "risk")}
        error={errorOf(state, "risk")}
        required
        max={2000}
      />
      <Field
        name="until"
        type="date"
        label="Until"
        hint={offer.most}
        className="short"
        initial={typedIn(state, "until")}
        error={errorOf(state, "until")}
        required
      />
      <div className="actions">
        <Submit as="button">Ask for it</Submit>
        <span className="hint">{offer.hint}</span>
      </div>
    </FormFrame>
  );
}
