"use client";
import { useActionState } from "react";
import { type FormAction, idle } from "@/lib/domain/view/form-state";
import type { OfferedLine } from "@/lib/domain/view/people-view";
import { Field } from "../ui/field";
import { Recorded } from "../ui/recorded";
import { Refusal } from "../ui/refusal";
import { Section } from "../ui/section";
import { Submit } from "../ui/submit";
import { At } from "../ui/time";

/** What others offer one: it is one's own once it is taken. */
export function OfferedToYou({ offered, handOver }: { offered: readonly OfferedLine[]; handOver: FormAction }) {
  const [state, action] = useActionState(handOver, idle);
  if (offered.length === 0 && state.status === "idle") return null;
  return (
    <Section heading="Offered to you" id="offered">
      {state.status === "recorded" && <Recorded seq={state.seq} sentence={state.sentence} />}
      {state.status === "refused" && <Refusal sentence={state.sentence} />}
      {offered.map((it) => (
        <div key={it.seq} className="offer">
          <form action={action} className="stack take">
            <p>
              {it.from} offers you <b>{it.office}</b>, <At moment={it.at} />.{it.text && ` “${it.text}”`}
            </p>
            <input type="hidden" name="offer" value={it.seq} />
            <div className="actions">
              <Submit name="what" value="accept">
                Take it over
              </Submit>
            </div>
          </form>
          <details>
            <summary>Decline</summary>
            <form action={action} className="stack take">
              <input type="hidden" name="offer" value={it.seq} />
              <Field name="text" label="Why" hint="may stay empty" max={2000} />
              <div className="actions">
                <Submit as="button" name="what" value="decline">
                  Decline
                </Submit>
              </div>
            </form>
          </details>
        </div>
      ))}
    </Section>
  );
}
