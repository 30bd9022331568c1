"use client";
import { useActionState } from "react";
import { errorOf, type FormAction, idle, typedIn } from "@/lib/domain/view/form-state";
import { PlacedList } from "../candidate/placed-list";
import { Field } from "../ui/field";
import { Recorded } from "../ui/recorded";
import { Refusal } from "../ui/refusal";
import { Submit } from "../ui/submit";

/** What a channel is built on: its yml at a commit. */
export function BaseForm({ channel, set }: { channel: string; set: FormAction }) {
  const [state, action] = useActionState(set, idle);
  const of = (name: string) => ({ name, initial: typedIn(state, name), error: errorOf(state, name) });
  const elsewhere =
    state.status === "refused" ? state.fields.filter(({ path }) => !/^(yml|commit|path|series)$/.test(path)) : [];
  return (
    <div className="page first-run">
      <h1>The base of {channel}</h1>
      <p className="sentence">What every project’s yml is read against, and the channel’s own is made from.</p>
      <form action={action}>
        <input type="hidden" name="channel" value={channel} />
        {state.status === "recorded" && <Recorded seq={state.seq} sentence={state.sentence} />}
        {state.status === "refused" && (
          <Refusal sentence={state.sentence}>
            {elsewhere.length > 0 && (
              <PlacedList lines={elsewhere.map(({ path, message }) => ({ said: [message], where: path }))} />
            )}
          </Refusal>
        )}
        <Field {...of("yml")} label="The yml" rows={16} mono />
        <Field {...of("commit")} label="Commit" hint="in full" mono max={40} className="short" />
        <Field {...of("path")} label="Path in the repository" mono max={300} className="short" />
        <Field {...of("series")} label="Series of its kernel" hint="such as 4.9" max={7} className="short" />
        <div className="actions">
          <Submit>Set the base</Submit>
        </div>
      </form>
    </div>
  );
}
