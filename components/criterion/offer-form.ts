import type { Offer } from "@/lib/domain/view/criterion-view";
import type { FormState } from "@/lib/domain/view/form-state";

/** What a form of one offer is given. */
export type OfferForm<K extends Offer["to"]> = {
  readonly offer: Extract<Offer, { to: K }>;
  readonly state: FormState;
  readonly action: (form: FormData) => void;
};
