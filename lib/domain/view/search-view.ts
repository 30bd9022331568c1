/** What was found: projects, criteria, entries. */
export type SearchResultsView = {
  readonly sought: string;
  /** What to know of the answer: that the address is none, or that no project is of that repository. Null otherwise. */
  readonly note: string | null;
  readonly groups: readonly {
    readonly name: string;
    readonly lines: readonly { readonly href: string; readonly text: string; readonly note: string }[];
  }[];
};
