"use client";
import { useActionState } from "react";
import { errorOf, type FormAction, idle, typedIn } from "@/lib/domain/view/form-state";
import type { GateView } from "@/lib/domain/view/gate-view";
import { ClosedButton } from "../ui/button";
import { Field } from "../ui/field";
import { HiddenFields } from "../ui/hidden-fields";
import { Recorded } from "../ui/recorded";
import { Refusal } from "../ui/refusal";
import { Rich } from "../ui/rich";
import { Submit } from "../ui/submit";
import { Conditions } from "./conditions";
import { HandCount } from "./hand-count";

const nothing: FormAction = async (state) => state;

/** The gate: its conditions, and the act when all of them hold. It is judged again at the moment of recording. */
export function Gate({ view, decide }: { view: GateView; decide?: FormAction }) {
  const [state, action] = useActionState(decide ?? nothing, idle);
  return (
    <section className="gate" aria-labelledby={`${view.what}-gate-title`} id={`${view.what}-gate`}>
      <h2 id={`${view.what}-gate-title`}>{view.heading}</h2>
      <Conditions conditions={view.conditions} />
      <div className="do">
        {state.status === "recorded" && <Recorded seq={state.seq} sentence={state.sentence} />}
        {state.status === "refused" && <Refusal sentence={state.sentence} />}
        {decide && view.label && view.open ? (
          <form action={action}>
            <HiddenFields of={Object.entries(view.hidden).map(([name, value]) => ({ name, value }))} />
            {view.handCount && <HandCount view={view.handCount} state={state} />}
            <Field
              name="text"
              rows={2}
              label="What was decided"
              initial={typedIn(state, "text")}
              error={errorOf(state, "text")}
              required
              max={4000}
            />
            <div className="actions">
              <Submit>{view.label}</Submit>
            </div>
          </form>
        ) : (
          view.label && <ClosedButton why={`${view.what}-gate-why`}>{view.label}</ClosedButton>
        )}
        {view.why && (
          <p className="small" id={`${view.what}-gate-why`}>
            <Rich of={view.why} />
          </p>
        )}
        {view.instead && (
          <p className="small muted">
            <Rich of={view.instead} />
          </p>
        )}
      </div>
    </section>
  );
}
