"use client";
import { useActionState } from "react";
import type { AppointmentLine } from "@/lib/domain/view/chair-view";
import { errorOf, type FormAction, idle, typedIn } from "@/lib/domain/view/form-state";
import { Field } from "../ui/field";
import { Recorded } from "../ui/recorded";
import { Refusal } from "../ui/refusal";
import { Section } from "../ui/section";
import { Select } from "../ui/select";
import { Submit } from "../ui/submit";

type Props = { appointments: readonly AppointmentLine[]; handOver: FormAction };

/** The chair hands over what another holds, with a reason that everybody reads. */
export function OverrideForm({ appointments, handOver }: Props) {
  const [state, action] = useActionState(handOver, idle);
  const of = (name: string) => ({ name, initial: typedIn(state, name), error: errorOf(state, name) });
  const others = appointments.filter((it) => !it.isOwn);
  if (others.length === 0) return null;
  return (
    <Section heading="Hand over what another holds" id="override" note="they can offer it themselves, without a reason">
      <form action={action} className="stack take">
        {state.status === "recorded" && <Recorded seq={state.seq} sentence={state.sentence} />}
        {state.status === "refused" && <Refusal sentence={state.sentence} />}
        <input type="hidden" name="what" value="override" />
        <Select
          {...of("appointment")}
          label="What"
          options={others.map((it) => ({ value: String(it.seq), text: `${it.name}: ${it.role}, ${it.of}` }))}
        />
        <Field {...of("to")} label="To" hint="the handle they sign in with" required max={80} className="short" />
        <Field {...of("text")} label="Reason" hint="it stands in the log" required max={2000} rows={2} />
        <div className="actions">
          <Submit as="button">Hand over</Submit>
        </div>
      </form>
    </Section>
  );
}
