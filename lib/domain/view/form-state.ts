import type { FieldError } from "../refusal";

/** What a form knows of its last press. `values` gives back what was typed, never a secret. */
export type FormState =
  | { readonly status: "idle" }
  | {
      readonly status: "recorded";
      readonly seq: number;
      /** "The roadmap is met until 15 January 2018. shiftfs turns …": what follows "Recorded as entry 179." */
      readonly sentence: string;
      /** The entry that a withdrawal would take back. */
      readonly undo?: { readonly seq: number };
    }
  | {
      readonly status: "refused";
      /** Begins with what did not happen. */
      readonly sentence: string;
      readonly fields: readonly FieldError[];
      readonly values: Readonly<Record<string, string>>;
    };

/** What a page hands to a form: a server action that answers with the next state. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;
/** A server action that answers by going somewhere: sign in as, move on, dismiss. */
export type PlainAction = (form: FormData) => Promise<void>;

/** A form that nobody has sent yet. */
export const idle: FormState = { status: "idle" };

/** What stands in a field: what was typed before the refusal, else what it began with. */
export const typedIn = (state: FormState, name: string, initial = ""): string =>
  state.status === "refused" ? (state.values[name] ?? initial) : initial;

/** What is wrong with a field, or null. */
export const errorOf = (state: FormState, path: string): string | null =>
  state.status === "refused" ? (state.fields.find((field) => field.path === path)?.message ?? null) : null;
