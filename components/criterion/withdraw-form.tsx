import { Submit } from "../ui/submit";
import type { OfferForm } from "./offer-form";
import { WhyForm } from "./why-form";

/** Takes an entry back. It stays in the log, and no longer counts. */
export function WithdrawForm(form: OfferForm<"withdraw">) {
  return (
    <WhyForm {...form} hint="may stay empty" max={2000}>
      <Submit as="button">Withdraw</Submit>
      <span className="hint">It stays in the log.</span>
    </WhyForm>
  );
}
