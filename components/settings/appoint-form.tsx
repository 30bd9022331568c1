"use client";
import { useActionState } from "react";
import type { ChairView } from "@/lib/domain/view/chair-view";
import { errorOf, type FormAction, idle, typedIn } from "@/lib/domain/view/form-state";
import { Field } from "../ui/field";
import { Recorded } from "../ui/recorded";
import { Refusal } from "../ui/refusal";
import { Section } from "../ui/section";
import { Select } from "../ui/select";
import { Submit } from "../ui/submit";

/** Appoints somebody to a role, from now on. */
export function AppointForm({ view, appoint }: { view: ChairView; appoint: FormAction }) {
  const [state, action] = useActionState(appoint, idle);
  const of = (name: string) => ({ name, initial: typedIn(state, name), error: errorOf(state, name) });
  return (
    <Section heading="Appoint" id="appoint">
      <form action={action} className="stack take">
        {state.status === "recorded" && <Recorded seq={state.seq} sentence={state.sentence} />}
        {state.status === "refused" && <Refusal sentence={state.sentence} />}
        <Field {...of("who")} label="Handle" hint="as they sign in" required max={80} className="short" />
        <Field {...of("name")} label="Name on screens" hint="the handle, when left out" max={120} className="short" />
        <Select {...of("role")} label="Role" options={view.roles} />
        <Select {...of("of")} label="Of" options={view.of} />
        {view.hasVoters && (
          <Field {...of("organisation")} label="Organisation" hint="for voters" max={80} className="short" />
        )}
        <div className="actions">
          <Submit as="button">Appoint</Submit>
        </div>
      </form>
    </Section>
  );
}
