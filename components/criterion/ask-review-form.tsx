import { errorOf, typedIn } from "@/lib/domain/view/form-state";
import { Field } from "../ui/field";
import { Icon } from "../ui/icon";
import { Submit } from "../ui/submit";
import { FormFrame } from "./form-frame";
import type { OfferForm } from "./offer-form";

/** Asks people by name; from then on it waits for them. */
export function AskReviewForm({ offer, state, action }: OfferForm<"ask-review">) {
  const wrong = errorOf(state, "of");
  return (
    <FormFrame action={action} hidden={offer.hidden} state={state}>
      <fieldset>
        <legend>
          <b>Ask for reviews</b>
        </legend>
        {offer.people.map((person) => (
          <label className="choice" key={person.handle}>
            <input type="checkbox" name="of" value={person.handle} />
            {person.name}
          </label>
        ))}
        {wrong !== null && (
          <span className="field">
            <span className="err">
              <Icon id="unmet" /> {wrong}
            </span>
          </span>
        )}
      </fieldset>
      <Field
        name="text"
        label="What to look at"
        hint="may stay empty"
        initial={typedIn(state, "text")}
        error={errorOf(state, "text")}
        max={2000}
      />
      <div className="actions">
        <Submit>Ask</Submit>
        <span className="hint">{offer.hint}</span>
      </div>
    </FormFrame>
  );
}
