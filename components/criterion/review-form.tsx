import { errorOf, typedIn } from "@/lib/domain/view/form-state";
import { Field } from "../ui/field";
import { Submit } from "../ui/submit";
import { FormFrame } from "./form-frame";
import type { OfferForm } from "./offer-form";

/** A review answers for the candidate's content. */
export function ReviewForm({ offer, state, action }: OfferForm<"review">) {
  return (
    <FormFrame action={action} hidden={offer.hidden} state={state}>
      <Field
        name="text"
        rows={3}
        label="Review"
        hint="what you looked at, and what you found"
        initial={typedIn(state, "text")}
        error={errorOf(state, "text")}
        required
        max={8000}
      />
      <div className="actions">
        <Submit name="accepts" value="true">
          Accept it
        </Submit>
        <Submit as="button" name="accepts" value="false">
          Object
        </Submit>
        <span className="hint">{offer.hint}</span>
      </div>
    </FormFrame>
  );
}
