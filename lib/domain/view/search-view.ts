/** What was found: projects, criteria, entries. */
export type SearchResultsView = {
  readonly sought: string;
  readonly groups: readonly {
    readonly name: string;
    readonly lines: readonly { readonly href: string; readonly text: string; readonly note: string }[];
  }[];
};
