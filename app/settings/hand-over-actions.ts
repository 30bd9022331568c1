"use server";
import { revalidatePath } from "next/cache";
import type { FormState } from "@/lib/domain/view/form-state";
import { action } from "@/lib/http/action";
import { acceptHandOver, declineHandOver } from "@/lib/verbs/answer-hand-over";
import { offerHandOver, overrideHandOver } from "@/lib/verbs/hand-over";
import { withdraw } from "@/lib/verbs/withdraw";

const anew = () => revalidatePath("/", "layout");

const acts = {
  offer: action(offerHandOver, {
    said: () => "It is theirs once they take it; until then it stays with you.",
    after: anew,
  }),
  accept: action(acceptHandOver, { said: ({ office }) => `You are ${office} from now on.`, after: anew }),
  decline: action(declineHandOver, { said: () => "It stays where it is, and they are told.", after: anew }),
  override: action(overrideHandOver, { said: () => "It is theirs from now on.", after: anew }),
  "take back": action(withdraw, { said: () => "The offer is taken back.", after: anew }),
  undo: action(withdraw, { said: () => "It is undone: who held it before holds it again.", after: anew }),
  "lay down": action(withdraw, { said: () => "You have laid it down; the entry stays in the log.", after: anew }),
};

/** What is done about an appointment; which act it is the pressed button says. */
export async function handOver(before: FormState, form: FormData): Promise<FormState> {
  const what = form.get("what");
  const act = Object.entries(acts).find(([name]) => name === what)?.[1];
  if (!act)
    return { status: "refused", sentence: "Not done: press one of the form’s buttons.", fields: [], values: {} };
  const rest = new FormData();
  for (const [name, value] of form) if (name !== "what") rest.append(name, value);
  return act(before, rest);
}
