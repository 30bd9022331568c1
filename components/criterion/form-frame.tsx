import type { ReactNode } from "react";
import type { Hidden } from "@/lib/domain/view/criterion-view";
import type { FormState } from "@/lib/domain/view/form-state";
import { HiddenFields } from "../ui/hidden-fields";
import { Refusal } from "../ui/refusal";

type Props = { action: (form: FormData) => void; hidden: Hidden; state: FormState; children: ReactNode };

/** A form of one act: what travels unseen, why it was refused, its fields. */
export function FormFrame({ action, hidden, state, children }: Props) {
  return (
    <form className="whynot" action={action}>
      <HiddenFields of={Object.entries(hidden).map(([name, value]) => ({ name, value }))} />
      {state.status === "refused" && <Refusal sentence={state.sentence} />}
      {children}
    </form>
  );
}
