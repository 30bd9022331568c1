import { errorOf, typedIn } from "@/lib/domain/view/form-state";
import { Field } from "../ui/field";
import { Submit } from "../ui/submit";
import { FormFrame } from "./form-frame";
import type { OfferForm } from "./offer-form";

const words = {
  met: "Mark met",
  unmet: "Mark unmet",
  "not-applicable": "Say that it does not apply",
} as const;
const links = { url: "Evidence, a link", "commit-url": "Evidence, a link that names the commit" } as const;

/** A maintainer's word on a criterion, with the evidence it asks for. */
export function MarkForm({ offer, state, action }: OfferForm<"mark">) {
  const link = offer.claim === "met" && (offer.evidence === "url" || offer.evidence === "commit-url");
  const text = offer.claim !== "met" || offer.evidence === "text";
  return (
    <FormFrame action={action} hidden={offer.hidden} state={state}>
      {link && (
        <Field
          name="url"
          type="url"
          label={offer.evidence === "url" ? links.url : links["commit-url"]}
          initial={typedIn(state, "url", offer.initial)}
          error={errorOf(state, "url")}
          required
        />
      )}
      {text && (
        <Field
          name="text"
          rows={2}
          label={offer.claim === "met" ? "Evidence, in words" : "Why"}
          initial={typedIn(state, "text", offer.claim === "met" ? offer.initial : "")}
          error={errorOf(state, "text")}
          required={offer.claim !== "unmet"}
          max={4000}
        />
      )}
      <div className="actions">
        <Submit as={offer.claim === "met" ? "primary" : "button"}>{words[offer.claim]}</Submit>
        <span className="hint">{offer.hint}</span>
      </div>
    </FormFrame>
  );
}
