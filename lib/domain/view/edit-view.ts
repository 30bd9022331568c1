/** A project's own words, to edit. */
export type EditView = {
  readonly slug: string;
  readonly may: boolean;
  /** Why one cannot: said in place of the button. */
  readonly closed: string | null;
  readonly fields: Readonly<
    Record<"name" | "short" | "summary" | "repository" | "path" | "upstream" | "organisation" | "tags", string>
  >;
  /** Tags that the chair alone sets. */
  readonly policyTags: readonly string[];
};
