"use client";
import { useActionState, useRef } from "react";
import type { CandidateAction, CandidateView } from "@/lib/domain/view/candidate-view";
import { errorOf, type FormAction, idle, typedIn } from "@/lib/domain/view/form-state";
import { CopyLink } from "../ui/copy-link";
import { Field } from "../ui/field";
import { Recorded } from "../ui/recorded";
import { Refusal } from "../ui/refusal";
import { Rich } from "../ui/rich";
import { Submit } from "../ui/submit";
import { Judged } from "./judged";
import { useWorkedOut } from "./use-worked-out";
import { YmlField } from "./yml-field";

type Props = {
  view: CandidateView;
  workOut: CandidateAction;
  putForward?: FormAction;
  project?: string;
  leave?: string;
};
const nothing: FormAction = async (state) => state;

/** A yml to write, and at once what comes of it. Put forward it becomes the candidate; else nothing is kept. */
export function CandidateForm({ view: first, workOut, putForward, project, leave }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { view, send, busy, text, setText } = useWorkedOut(workOut, first, form);
  const [state, forward] = useActionState(putForward ?? nothing, idle);
  return (
    <form action={send} ref={form}>
      <p className="sentence" aria-live="polite">
        <Rich of={view.finding} />
      </p>
      {state.status === "refused" && <Refusal sentence={state.sentence} />}
      {state.status === "recorded" && <Recorded seq={state.seq} sentence={state.sentence} />}
      {project && <input type="hidden" name="project" value={project} />}
      <div className="cand">
        <section aria-labelledby="yml">
          <header>
            <h2 id="yml">{view.yml.name}</h2>
            <span className="muted small">{view.yml.note}</span>
            {view.channels.length > 1 && (
              <span className="end small">
                <label htmlFor="channel">against</label>{" "}
                <select id="channel" name="channel">
                  {view.channels.map((channel) => (
                    <option key={channel.value} value={channel.value}>
                      {channel.text}
                    </option>
                  ))}
                </select>
              </span>
            )}
          </header>
          <YmlField view={view.yml} text={text} write={setText} />
          {view.fields.map((field) => (
            <Field
              key={field.name}
              {...field}
              className="short"
              mono
              initial={typedIn(state, field.name, field.initial)}
              error={errorOf(state, field.name)}
            />
          ))}
          {view.carried && (
            <p className="hint after-note">
              <Rich of={view.carried} />
            </p>
          )}
          {view.share && (
            <div className="actions after-note">
              <CopyLink href={view.share} />
              <span className="hint">The link carries the yml itself.</span>
            </div>
          )}
        </section>
        <section aria-label="What comes of it">
          <Judged view={view} busy={busy} />
          <div className="actions take">
            {putForward && (
              <button className="btn primary" type="submit" formAction={forward}>
                Put forward
              </button>
            )}
            <Submit as="button" busy="Working it out…">
              Work it out
            </Submit>
            {leave && (
              <a className="btn bare" href={leave}>
                Leave it as it is
              </a>
            )}
          </div>
          {putForward && (
            <p className="hint after-note">Becomes the candidate at once. The old one stays in the history.</p>
          )}
        </section>
      </div>
    </form>
  );
}
