"use client";
import { useActionState } from "react";
import { type FormAction, idle } from "@/lib/domain/view/form-state";
import { Refusal } from "../ui/refusal";
import { Submit } from "../ui/submit";

type Props = { act: FormAction; name: string; value: string; label: string; of: string; busy: string };

/** One act on a row of a table, and what came of it where it was pressed. */
export function RowButton({ act, name, value, label, of, busy }: Props) {
  const [state, action] = useActionState(act, idle);
  return (
    <form action={action} className="row-act">
      <input type="hidden" name={name} value={value} />
      <Submit as="link" busy={busy}>
        {label}
        <span className="sr"> {of}</span>
      </Submit>
      {state.status === "refused" && <Refusal sentence={state.sentence} />}
      {state.status === "recorded" && (
        <span className="tiny late" role="status">
          {state.sentence}
        </span>
      )}
    </form>
  );
}
