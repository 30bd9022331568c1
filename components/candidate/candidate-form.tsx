"use client";
import { type KeyboardEvent, useRef } from "react";
import type { CandidateAction, CandidateView } from "@/lib/domain/view/candidate-view";
import { errorOf } from "@/lib/domain/view/form-state";
import { Field } from "../ui/field";
import { HiddenFields } from "../ui/hidden-fields";
import { Refusal } from "../ui/refusal";
import { Rich } from "../ui/rich";
import { Submit } from "../ui/submit";
import { Forwarded } from "./forwarded";
import { Judged } from "./judged";
import { KernelFields } from "./kernel-fields";
import { PlacedList } from "./placed-list";
import { Share } from "./share";
import { Title } from "./title";
import { useWorkedOut } from "./use-worked-out";
import { YmlPart } from "./yml-part";

type Props = { view: CandidateView; workOut: CandidateAction; leave?: string };

/** A yml to write, and at once what comes of it. Put forward it becomes the candidate; else nothing is kept. */
export function CandidateForm({ view: first, workOut, leave }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const yml = useRef<HTMLTextAreaElement>(null);
  const last = useRef<HTMLButtonElement>(null);
  const { view, send, busy, text, setText } = useWorkedOut(workOut, first, form);
  const { forwarded: state, mayForward } = view;
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    form.current?.requestSubmit(last.current);
  };
  const elsewhere =
    state.status === "refused" ? state.fields.filter(({ path }) => !view.fields.some(({ name }) => name === path)) : [];
  if (state.status === "recorded" && leave)
    return <Forwarded view={view} seq={state.seq} sentence={state.sentence} project={leave} />;
  return (
    <form action={send} ref={form} onKeyDown={pressed}>
      <Title view={view} />
      <p className="sentence" aria-live="polite">
        <Rich of={view.finding} />
      </p>
      {state.status === "refused" && (
        <Refusal sentence={state.sentence}>
          {elsewhere.length > 0 && (
            <PlacedList lines={elsewhere.map(({ path, message }) => ({ said: [message], where: path }))} />
          )}
        </Refusal>
      )}
      <HiddenFields of={view.hidden} />
      <div className="cand">
        <section aria-label="What is written">
          {view.channels.length > 1 && (
            <p className="against">
              <label htmlFor="channel">against</label>{" "}
              <select id="channel" name="channel" defaultValue={view.channel}>
                {view.channels.map((channel) => (
                  <option key={channel.value} value={channel.value}>
                    {channel.text}
                  </option>
                ))}
              </select>
            </p>
          )}
          {view.yml && <YmlPart view={view.yml} text={text} write={setText} field={yml} />}
          {view.fields.map(({ error, hint, initial, ...field }) => (
            <Field
              key={field.name}
              {...field}
              hint={<Rich of={hint} />}
              className="short"
              mono
              max={40}
              initial={initial}
              error={errorOf(state, field.name) ?? error}
            />
          ))}
          {view.carried && (
            <p className="hint after-note">
              <Rich of={view.carried} />
            </p>
          )}
          {view.kernel && <KernelFields view={view.kernel} />}
          {(view.yml || view.fields.length > 0) && (
            <div className="actions take">
              <Submit as={mayForward ? "button" : "primary"} busy="Working it out…">
                {leave ? "Show what you gain and lose" : "Check it"}
              </Submit>
              {view.share && <Share view={view.share} />}
            </div>
          )}
        </section>
        <section aria-label="What comes of it">
          <Judged view={view} busy={busy} />
          {mayForward && (
            <>
              <div className="actions take">
                <button
                  ref={last}
                  className="btn primary"
                  type="submit"
                  name="act"
                  value="put-forward"
                  aria-busy={busy}
                >
                  Put forward
                </button>
                <a className="btn" href={leave}>
                  Leave it as it is
                </a>
              </div>
              <p className="hint after-note">Becomes the candidate at once. The old one stays in the history.</p>
            </>
          )}
          {view.closed && (
            <p className="hint take">
              <Rich of={view.closed} />
            </p>
          )}
        </section>
      </div>
    </form>
  );
}
