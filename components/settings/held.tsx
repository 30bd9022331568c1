"use client";
import { useActionState } from "react";
import { errorOf, type FormAction, idle, typedIn } from "@/lib/domain/view/form-state";
import type { HandOverView, HeldLine } from "@/lib/domain/view/people-view";
import { Field } from "../ui/field";
import { Recorded } from "../ui/recorded";
import { Refusal } from "../ui/refusal";
import { Section } from "../ui/section";
import { Submit } from "../ui/submit";
import { At } from "../ui/time";

type Props = { view: HandOverView; handOver: FormAction };

/** What one holds: offered to somebody else, laid down, or kept. */
export function Held({ view, handOver }: Props) {
  const [state, action] = useActionState(handOver, idle);
  if (view.held.length === 0 && state.status === "idle") return null;
  return (
    <Section heading="What you hold" id="held">
      {state.status === "recorded" && <Recorded seq={state.seq} sentence={state.sentence} />}
      {state.status === "refused" && <Refusal sentence={state.sentence} />}
      <ul className="held">
        {view.held.map((it) => (
          <li key={it.seq}>
            <b>{it.office}</b> <span className="muted">since</span> <At moment={it.since} />
            {it.said && <p>{it.said}</p>}
            {it.offer ? (
              <Offered offer={it.offer} action={action} />
            ) : (
              <Offer held={it} state={state} action={action} />
            )}
          </li>
        ))}
        {view.taken.map((it) => (
          <li key={it.seq}>
            You took over {it.office} from {it.from}.{" "}
            <form action={action}>
              <input type="hidden" name="fact" value={it.seq} />
              <Submit as="link" name="what" value="undo">
                Undo
              </Submit>
            </form>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type Act = (form: FormData) => void;

function Offered({ offer, action }: { offer: NonNullable<HeldLine["offer"]>; action: Act }) {
  return (
    <form action={action}>
      <input type="hidden" name="fact" value={offer.seq} />
      Offered to {offer.to}, <At moment={offer.at} />.{" "}
      <Submit as="link" name="what" value="take back">
        Take back
      </Submit>
    </form>
  );
}

function Offer({ held, state, action }: { held: HeldLine; state: Parameters<typeof errorOf>[0]; action: Act }) {
  const isThis = state.status === "refused" && state.values.appointment === String(held.seq);
  const of = (name: string) =>
    isThis ? { name, initial: typedIn(state, name), error: errorOf(state, name) } : { name };
  return (
    <details open={isThis || undefined}>
      <summary>Hand over or lay down</summary>
      <form action={action} className="stack take">
        <input type="hidden" name="appointment" value={held.seq} />
        <Field {...of("to")} label="Offer to" hint="the handle they sign in with" required max={80} className="short" />
        <Field {...of("text")} label="A word with it" hint="may stay empty" max={2000} />
        <div className="actions">
          <Submit as="button" name="what" value="offer">
            Offer
          </Submit>
        </div>
      </form>
      <form action={action} className="actions">
        <input type="hidden" name="fact" value={held.seq} />
        <Submit as="bare" name="what" value="lay down">
          Lay down
        </Submit>
        <span className="hint">{held.office} ends now, and nobody takes it over.</span>
      </form>
    </details>
  );
}
