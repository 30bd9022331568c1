import { Submit } from "../ui/submit";
import type { OfferForm } from "./offer-form";
import { WhyForm } from "./why-form";

/** A voter grants what a maintainer asked for. */
export function GrantWaiverForm(form: OfferForm<"grant-waiver">) {
  return (
    <WhyForm {...form} hint="may stay empty" max={2000}>
      <Submit>Grant the waiver</Submit>
    </WhyForm>
  );
}

/** A waiver ends at once, with a reason. */
export function RevokeWaiverForm(form: OfferForm<"revoke-waiver">) {
  return (
    <WhyForm {...form} hint="it is public" max={2000} required>
      <Submit as="button">Revoke it</Submit>
      <span className="hint">It ends at once, and stays in the log.</span>
    </WhyForm>
  );
}
