import { errorOf, typedIn } from "@/lib/domain/view/form-state";
import { Field } from "../ui/field";
import { Submit } from "../ui/submit";
import { FormFrame } from "./form-frame";
import type { OfferForm } from "./offer-form";

/** Why a should is open. It settles the criterion without changing its standing. */
export function ReasonForm({ offer, state, action }: OfferForm<"reason">) {
  return (
    <FormFrame action={action} hidden={offer.hidden} state={state}>
      <Field
        name="text"
        rows={2}
        label="Say why not"
        hint="one sentence; it settles a should"
        placeholder={offer.placeholder}
        initial={typedIn(state, "text")}
        error={errorOf(state, "text")}
        required
        max={2000}
      />
      <div className="actions">
        <Submit>Record the reason</Submit>
        <span className="hint">{offer.hint}</span>
      </div>
    </FormFrame>
  );
}
