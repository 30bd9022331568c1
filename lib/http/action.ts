import { signedIn } from "../auth/speaker";
import { Refusal } from "../domain/refusal";
import type { FormState } from "../domain/view/form-state";
import { perform } from "../log/perform";
import type { Verb } from "../verbs/verb";
import { parsed } from "./body";
import { refusalOf } from "./problem";

type Options<A> = {
  /** What follows "Recorded as entry 179." */
  readonly said: (answer: A) => string;
  /** Whether a withdrawal can take it back. */
  readonly undo?: boolean;
  /** Fields that say something by being empty: what was there is taken away. Other empty fields count as left out. */
  readonly mayBeEmpty?: readonly string[];
  /** Called after the act, to have pages read anew. */
  readonly after?: () => void;
  /** The verb's input from the form, where it is more than its fields: files, texts to be put together. */
  readonly input?: (form: FormData) => unknown;
};

/**
 * The door for forms: the same verb, its input from the fields, its refusal as form state that keeps what was typed.
 * Empty fields count as left out; a field that occurs several times is a list.
 */
export const action =
  <I, A>(verb: Verb<I, A>, { said, undo = false, mayBeEmpty = [], after, input }: Options<A>) =>
  async (_before: FormState, form: FormData): Promise<FormState> => {
    if (!(form instanceof FormData))
      return { status: "refused", sentence: "Not recorded: send the form’s fields.", fields: [], values: {} };
    const values = valuesOf(form);
    try {
      const speaker = await signedIn();
      if (!speaker)
        throw new Refusal(
          "not-signed-in",
          "Not recorded: you are not signed in any more. Sign in and press again; what you typed is kept here.",
        );
      const given = input ? await input(form) : fieldsOf(form, mayBeEmpty);
      const { recorded, answer } = await perform({ verb, speaker, input: parsed(verb.input, given) });
      after?.();
      const seq = recorded.at(-1)?.seq;
      if (seq === undefined)
        return { status: "refused", sentence: "Nothing was new: this stands in the log already.", fields: [], values };
      return { status: "recorded", seq, sentence: said(answer), ...(undo && { undo: { seq } }) };
    } catch (failure) {
      const refusal = refusalOf(failure);
      if (!refusal) throw failure;
      return { status: "refused", sentence: refusal.sentence, fields: refusal.fields, values };
    }
  };

/** A form's fields as a verb's input: `a.b` nests, empty ones are left out, Next's own are passed over. */
export function fieldsOf(form: FormData, mayBeEmpty: readonly string[] = []): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const given = form
      .getAll(name)
      .filter(
        (value): value is string => typeof value === "string" && (value.trim() !== "" || mayBeEmpty.includes(name)),
      );
    if (given.length === 0) continue;
    const path = name.split(".", 4);
    if (path.length < 4) place(fields, path, given.length === 1 ? given[0] : given);
  }
  return fields;
}

function place(into: Record<string, unknown>, [name = "", ...rest]: readonly string[], value: unknown): void {
  if (name === "__proto__") return;
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  const inner =
    Object.hasOwn(into, name) && typeof into[name] === "object" ? (into[name] as Record<string, unknown>) : {};
  into[name] = inner;
  place(inner, rest, value);
}

const valuesOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === "string" && !name.startsWith("$ACTION") ? [[name, value]] : [],
    ),
  );
