"use server";
import { revalidatePath } from "next/cache";
import { instantTyped, textOf } from "@/lib/domain/instant";
import type { FormState } from "@/lib/domain/view/form-state";
import { action } from "@/lib/http/action";
import { admit, remove } from "@/lib/verbs/admit";
import { demote, graduate } from "@/lib/verbs/graduate";

const anew = () => revalidatePath("/", "layout");
const HAND_COUNT = ["meeting", "eligible", "for", "against", "abstain", "openedAt"];

type Where = { readonly project: string; readonly channel: string };

/** Records an admission. */
export async function recordAdmission(before: FormState, form: FormData): Promise<FormState> {
  const said = ({ project, channel }: Where) => `${project} is in ${channel} from now on, and floats above the line.`;
  return flat(await action(admit, { said, after: anew })(before, nestedIn(form)));
}

/** Records that a member graduates into the next channel. */
export async function recordGraduation(before: FormState, form: FormData): Promise<FormState> {
  const said = ({ project, channel }: Where) => `${project} is in ${channel} from now on, and has left where it was.`;
  return flat(await action(graduate, { said, after: anew })(before, nestedIn(form)));
}

/** The gate's form has the hand count's fields side by side; the verb takes them as one value. */
function nestedIn(form: FormData): FormData {
  const nested = new FormData();
  for (const [name, value] of form) {
    const text = name === "openedAt" && typeof value === "string" ? instantText(value) : value;
    nested.append(HAND_COUNT.includes(name) ? `handCount.${name}` : name, text);
  }
  return nested;
}

/** Takes a member back into the channel before, with its reason. */
export async function recordDemotion(before: FormState, form: FormData): Promise<FormState> {
  const said = ({ project, channel }: Where) => `${project} is in ${channel} again.`;
  return action(demote, { said, after: anew })(before, form);
}

/** Removes a member at once, with its reason. */
export async function recordRemoval(before: FormState, form: FormData): Promise<FormState> {
  const said = ({ project, channel }: Where) => `${project} is no longer in ${channel}.`;
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
