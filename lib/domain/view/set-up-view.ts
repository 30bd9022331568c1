import type { CriterionRow } from "../criteria-form/row";
import type { FieldError } from "../refusal";
import type { Rich } from "./rich";

/** How a group may begin, to choose from. */
export type TemplateChoice = {
  readonly key: string;
  readonly title: string;
  readonly says: string;
  /** What is to be known before it is chosen; null where there is nothing. */
  readonly note: string | null;
};

/** The first run, or why there is none for who looks: what is to be said, and where to go on. */
export type SetUpView =
  | { readonly is: "open"; readonly templates: readonly TemplateChoice[] }
  | {
      readonly is: "closed";
      readonly title: string;
      readonly said: readonly Rich[];
      readonly to: readonly { readonly href: string; readonly text: string }[];
    };

/** What was pasted, as it would be taken. */
export type PastedView = {
  /** "4 projects will be added; 1 line cannot be read." */
  readonly said: string;
  /** How many projects would be new. */
  readonly fresh: number;
  /** The bad lines by number, "4 7": whoever presses on has seen them. */
  readonly bad: string;
  readonly lines: readonly PreviewLine[];
};
export type PreviewLine =
  | {
      readonly is: "fresh" | "there";
      readonly line: number;
      readonly slug: string;
      readonly repository: string;
      readonly summary: string;
      readonly maintainers: string;
      /** "there already", "there already; @ef is new". */
      readonly note: string | null;
    }
  | {
      readonly is: "bad";
      readonly line: number;
      readonly text: string;
      /** "has no comma after the slug.", after the line. */
      readonly why: string;
      /** "Write it as: importer, https://…" or "Leave it out"; null where nobody can guess. */
      readonly repair: string | null;
    };

export type SetUpValues = {
  readonly name: string;
  readonly template: string;
  readonly projects: string;
  /** The criteria as text, where they are edited; empty where the template is taken as it is. */
  readonly policy: string;
  /** The key of the template that they began with; empty where it is taken as it is. */
  readonly from: string;
  /** What was typed of each criterion of that text, where they are edited as a list; null where as text, or not at all. */
  readonly rows: readonly CriterionRow[] | null;
};

/** What the form knows of its last press; what was typed is kept. */
export type SetUpState = {
  readonly values: SetUpValues;
  readonly preview: PastedView | null;
  /** Begins with what did not happen; null where nothing was refused. */
  readonly refused: string | null;
  readonly fields: readonly FieldError[];
  /** What the edited criteria come to, "Six criteria. …"; null where that was not asked or is not known. */
  readonly counted: Rich | null;
  /** The id of what a press has opened, to go on there. */
  readonly opened: string | null;
  /** What was done, where the form stays: "2 projects are on the board now. charts was there already." */
  readonly done: string | null;
};
export type SetUpAction = (state: SetUpState, form: FormData) => Promise<SetUpState>;
