import { errorOf, typedIn } from "@/lib/domain/view/form-state";
import { Field } from "../ui/field";
import { Rich } from "../ui/rich";
import { Submit } from "../ui/submit";
import { FormFrame } from "./form-frame";
import type { OfferForm } from "./offer-form";

/** Takes an entry back. It stays in the log, and no longer counts. */
export function WithdrawForm({ offer, state, action }: OfferForm<"withdraw">) {
  return (
    <FormFrame action={action} hidden={offer.hidden} state={state}>
      <p>
        <Rich of={offer.said} />
      </p>
      <Field
        name="text"
        label="Why"
        hint="may stay empty"
        initial={typedIn(state, "text")}
        error={errorOf(state, "text")}
        max={2000}
      />
      <div className="actions">
        <Submit as="button">Withdraw</Submit>
        <span className="hint">It stays in the log.</span>
      </div>
    </FormFrame>
  );
}
