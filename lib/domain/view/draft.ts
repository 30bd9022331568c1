/** A candidate in the making, as it stands in the form: texts, and nothing of it read or recorded. */
export type Draft = {
  readonly yml: string;
  readonly commit: string;
  readonly tree: string;
  /** One kernel configuration; no text: what there is stays. */
  readonly kernel: {
    readonly text: string;
    readonly arch: string;
    readonly series: string;
    readonly variant: string;
  };
};
