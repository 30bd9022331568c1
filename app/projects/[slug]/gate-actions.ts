"use server";
import { revalidatePath } from "next/cache";
import { instantTyped, textOf } from "@/lib/domain/instant";
import type { FormState } from "@/lib/domain/view/form-state";
import { action } from "@/lib/http/action";
import { admit, remove } from "@/lib/verbs/admit";

const anew = () => revalidatePath("/", "layout");
const HAND_COUNT = ["meeting", "eligible", "for", "against", "abstain", "openedAt"];

/** Records an admission. The gate's form has the hand count's fields side by side; the verb takes them as one value. */
export async function recordAdmission(before: FormState, form: FormData): Promise<FormState> {
  const nested = new FormData();
  for (const [name, value] of form) {
    const text = name === "openedAt" && typeof value === "string" ? instantText(value) : value;
    nested.append(HAND_COUNT.includes(name) ? `handCount.${name}` : name, text);
  }
  const said = ({ project, channel }: { project: string; channel: string }) =>
    `${project} is in ${channel} from now on, and floats above the line.`;
  return flat(await action(admit, { said, after: anew })(before, nested));
}

/** Removes a member at once, with its reason. */
export async function recordRemoval(before: FormState, form: FormData): Promise<FormState> {
  const said = ({ project, channel }: { project: string; channel: string }) => `${project} is no longer in ${channel}.`;
  return action(remove, { said, after: anew })(before, form);
}

/** An instant as people type it, in the form that the verb takes; what is none it refuses itself. */
const instantText = (text: string): string => {
  const instant = instantTyped(text);
  return instant === null ? text : textOf(instant);
};

const flat = (state: FormState): FormState =>
  state.status !== "refused"
    ? state
    : {
        ...state,
        fields: state.fields.map((field) => ({ ...field, path: field.path.replace(/^handCount\./, "") })),
        values: Object.fromEntries(
          Object.entries(state.values).map(([name, value]) => [name.replace(/^handCount\./, ""), value]),
        ),
      };
