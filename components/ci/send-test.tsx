"use client";
import { useActionState } from "react";
import { type FormAction, idle } from "@/lib/domain/view/form-state";
import { Refusal } from "../ui/refusal";
import { Submit } from "../ui/submit";

/** Posts a check that no policy can ask for: that the way to this page is open, and nothing else. */
export function SendTest({ project, send }: { project: string; send: FormAction }) {
  const [state, action] = useActionState(send, idle);
  return (
    <form action={action} className="stack">
      <input type="hidden" name="project" value={project} />
      {state.status === "refused" && <Refusal sentence={state.sentence} />}
      <div className="actions">
        <Submit as="button" busy="Sending…">
          Send a test
        </Submit>
        <span className="hint" role="status">
          {state.status === "recorded"
            ? `Recorded as entry ${state.seq}. ${state.sentence}`
            : "Posts a check that no policy can ask for; it moves no verdict."}
        </span>
      </div>
    </form>
  );
}
