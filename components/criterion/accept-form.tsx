import { errorOf, typedIn } from "@/lib/domain/view/form-state";
import { Field } from "../ui/field";
import { Rich } from "../ui/rich";
import { Submit } from "../ui/submit";
import { FormFrame } from "./form-frame";
import type { OfferForm } from "./offer-form";

/** The second person's word on what somebody else said. */
export function AcceptForm({ offer, state, action }: OfferForm<"accept">) {
  return (
    <FormFrame action={action} hidden={offer.hidden} state={state}>
      <p>
        <Rich of={offer.said} />
      </p>
      <Field
        name="text"
        label="Why"
        hint="needed where you dispute it"
        initial={typedIn(state, "text")}
        error={errorOf(state, "text")}
        max={4000}
      />
      <div className="actions">
        <Submit name="accepts" value="true">
          Accept
        </Submit>
        <Submit as="button" name="accepts" value="false">
          Dispute
        </Submit>
      </div>
    </FormFrame>
  );
}
