import { Submit } from "../ui/submit";
import type { OfferForm } from "./offer-form";
import { WhyForm } from "./why-form";

/** The second person's word on what somebody else said. */
export function AcceptForm(form: OfferForm<"accept">) {
  return (
    <WhyForm {...form} hint="needed where you dispute it" max={4000}>
      <Submit name="accepts" value="true">
        Accept
      </Submit>
      <Submit as="button" name="accepts" value="false">
        Dispute
      </Submit>
    </WhyForm>
  );
}
