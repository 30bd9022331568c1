import type { ReactNode } from "react";
import type { Offer } from "@/lib/domain/view/criterion-view";
import { errorOf, typedIn } from "@/lib/domain/view/form-state";
import { Field } from "../ui/field";
import { Rich } from "../ui/rich";
import { FormFrame } from "./form-frame";
import type { OfferForm } from "./offer-form";

type Props = OfferForm<Extract<Offer["to"], "accept" | "withdraw" | "grant-waiver" | "revoke-waiver">> & {
  hint: string;
  max: number;
  required?: boolean;
  children: ReactNode;
};

/** A word on an entry that stands: what it is, why one says so, and what one does about it. */
export function WhyForm({ offer, state, action, hint, max, required = false, children }: Props) {
  return (
    <FormFrame action={action} hidden={offer.hidden} state={state}>
      <p>
        <Rich of={offer.said} />
      </p>
      <Field
        name="text"
        label="Why"
        hint={hint}
        initial={typedIn(state, "text")}
        error={errorOf(state, "text")}
        max={max}
        required={required}
      />
      <div className="actions">{children}</div>
    </FormFrame>
  );
}
