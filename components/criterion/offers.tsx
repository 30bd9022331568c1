"use client";
import { useActionState } from "react";
import type { Offer } from "@/lib/domain/view/criterion-view";
import { type FormAction, type FormState, idle } from "@/lib/domain/view/form-state";
import { Recorded } from "../ui/recorded";
import { Submit } from "../ui/submit";
import { AcceptForm } from "./accept-form";
import { AskReviewForm } from "./ask-review-form";
import { AskWaiverForm } from "./ask-waiver-form";
import type { CriterionActions } from "./criterion-actions";
import { GrantWaiverForm, RevokeWaiverForm } from "./grant-waiver-form";
import { MarkForm } from "./mark-form";
import { ReasonForm } from "./reason-form";
import { ReviewForm } from "./review-form";
import { WithdrawForm } from "./withdraw-form";

const nothing: FormAction = async (state) => state;

type Run = readonly [state: FormState, action: (form: FormData) => void, pending: boolean];

/** A refusal belongs to the form that was sent: the one whose unseen fields it gives back. */
function stateFor(state: FormState, { hidden }: Offer): FormState {
  if (state.status !== "refused") return idle;
  const own = Object.entries(hidden).every(([name, value]) => (state.values[name] ?? value) === value);
  return own ? state : idle;
}

function Form({ offer, runs }: { offer: Offer; runs: Record<Offer["to"], Run> }) {
  const [state, action] = runs[offer.to];
  const rest = { state: stateFor(state, offer), action };
  if (offer.to === "mark") return <MarkForm offer={offer} {...rest} />;
  if (offer.to === "reason") return <ReasonForm offer={offer} {...rest} />;
  if (offer.to === "review") return <ReviewForm offer={offer} {...rest} />;
  if (offer.to === "accept") return <AcceptForm offer={offer} {...rest} />;
  if (offer.to === "withdraw") return <WithdrawForm offer={offer} {...rest} />;
  if (offer.to === "ask-waiver") return <AskWaiverForm offer={offer} {...rest} />;
  if (offer.to === "grant-waiver") return <GrantWaiverForm offer={offer} {...rest} />;
  if (offer.to === "revoke-waiver") return <RevokeWaiverForm offer={offer} {...rest} />;
  return <AskReviewForm offer={offer} {...rest} />;
}

const instead = (offer: Offer): string => {
  if (offer.to === "mark" && offer.claim === "met")
    return offer.evidence === "none" ? "Or mark it met" : "Or mark it met, with evidence";
  if (offer.to === "mark") return offer.claim === "unmet" ? "Or mark it unmet" : "Or say that it does not apply";
  if (offer.to === "reason") return "Or say why not";
  if (offer.to === "ask-review") return "Ask for reviews";
  if (offer.to === "review") return "Or review it yourself";
  if (offer.to === "ask-waiver") return "Ask for a waiver";
  if (offer.to === "grant-waiver") return "Grant the waiver";
  if (offer.to === "revoke-waiver") return "Revoke the waiver";
  return offer.to === "accept" ? "Accept or dispute what was said" : "Withdraw what was said";
};

/** The acts of one criterion. It stays when an act changes what is offered, so that what was recorded is said in place. */
export function Offers({
  project,
  offers,
  actions,
}: {
  project: string;
  offers: readonly Offer[];
  actions: CriterionActions;
}) {
  const runs: Record<Offer["to"], Run> = {
    mark: useActionState(actions.mark ?? nothing, idle),
    reason: useActionState(actions.reason ?? nothing, idle),
    review: useActionState(actions.review ?? nothing, idle),
    accept: useActionState(actions.accept ?? nothing, idle),
    withdraw: useActionState(actions.withdraw ?? nothing, idle),
    "ask-review": useActionState(actions.askReview ?? nothing, idle),
    "ask-waiver": useActionState(actions.askWaiver ?? nothing, idle),
    "grant-waiver": useActionState(actions.grantWaiver ?? nothing, idle),
    "revoke-waiver": useActionState(actions.revokeWaiver ?? nothing, idle),
  };
  const recorded = Object.values(runs)
    .flatMap(([state]) => (state.status === "recorded" ? [state] : []))
    .reduce<Extract<FormState, { status: "recorded" }> | null>(
      (last, state) => (last && last.seq > state.seq ? last : state),
      null,
    );
  const [first, ...others] = offers;
  return (
    <div className="offers">
      {recorded && (
        <Recorded
          seq={recorded.seq}
          sentence={recorded.sentence}
          undo={
            recorded.undo && (
              <form action={runs.withdraw[1]}>
                <input type="hidden" name="project" value={project} />
                <input type="hidden" name="fact" value={recorded.undo.seq} />
                <Submit as="link">Undo by withdrawing</Submit>
              </form>
            )
          }
        />
      )}
      {first && <Form offer={first} runs={runs} />}
      {others.map((offer) => (
        <details
          key={`${offer.to} ${Object.values(offer.hidden).join(" ")}`}
          open={stateFor(runs[offer.to][0], offer).status === "refused" || undefined}
        >
          <summary>{instead(offer)}</summary>
          <Form offer={offer} runs={runs} />
        </details>
      ))}
    </div>
  );
}
