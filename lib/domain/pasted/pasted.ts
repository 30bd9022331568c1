/** A project as somebody pastes it: `slug, repository, summary, maintainers` in a line. */
export type PastedProject = {
  readonly slug: string;
  readonly repository: string;
  /** Empty where nothing was said. */
  readonly summary: string;
  /** Handles, each with its `@`. */
  readonly maintainers: readonly string[];
};

/** What a line says, or what is wrong with it and how it may have been meant. */
export type ReadLine =
  | { readonly is: "project"; readonly project: PastedProject }
  | {
      readonly is: "bad";
      /** What follows the line in a sentence: "has no comma after the slug, and no https:// before the repository". */
      readonly why: string;
      /** The line as it may have been meant; null where nobody can guess. */
      readonly repair: string | null;
    };

/** The same with its place; `text` is what stands there. */
export type PastedLine = ReadLine & { readonly line: number; readonly text: string };

export type Pasted = {
  readonly lines: readonly PastedLine[];
  /** How many lines there are that say something: beyond what is taken at a time nothing is read. */
  readonly total: number;
};
