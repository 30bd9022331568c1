"use client";
import { useActionState } from "react";
import type { SetUpAction, SetUpState } from "@/lib/domain/view/set-up-view";
import { ButtonLink } from "../ui/button";
import { Submit } from "../ui/submit";
import { PastedField } from "./pasted-field";
import { WrongFields } from "./wrong-fields";

/** More projects for a group that is set up: what is there stays as it is. */
export function AddForm({ first, action }: { first: SetUpState; action: SetUpAction }) {
  const [state, send] = useActionState(action, first);
  const fresh = state.preview && state.preview.fresh > 0 ? state.preview.fresh : null;
  return (
    <div className="page first-run">
      <h1>Add projects</h1>
      <p className="sentence">What is missing is added; what is there stays as it is.</p>
      <form action={send}>
        {state.done && (
          <div className="recorded" role="status">
            <b>Recorded.</b> {state.done}
          </div>
        )}
        <WrongFields state={state} />
        <PastedField state={state} send={send} />
        <div className="actions">
          <Submit busy="Adding…" name="press" value="do">
            {fresh === null ? "Add projects" : `Add ${fresh} project${fresh === 1 ? "" : "s"}`}
          </Submit>
          <ButtonLink href="/">The board</ButtonLink>
        </div>
      </form>
    </div>
  );
}
