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

/** A form with nothing written in it. */
export const blankDraft: Draft = {
  yml: "",
  commit: "",
  tree: "",
  kernel: { text: "", arch: "x86_64", series: "", variant: "release" },
};

/** The one kernel configuration of a form as it is sent, or undefined where none was given. */
export const configurationsOf = ({ text, arch, series, variant }: Draft["kernel"]) =>
  text.trim() === ""
    ? undefined
    : [
        {
          arch,
          series: series || null,
          variant: variant === "debug" ? ("debug" as const) : ("release" as const),
          parts: [text],
        },
      ];
