import type { Rich } from "./rich";

/** Who may speak for a project's CI, and who might once. */
export type SourcesView = {
  readonly lines: readonly SourceLine[];
  /** Said in place of the lines. */
  readonly none: Rich | null;
};
export type SourceLine = {
  readonly seq: number;
  /** The repository's path at its forge. */
  readonly name: string;
  /** "at GitHub", "at https://gitlab.example". */
  readonly at: string;
  /** "by .github/workflows/ci.yml", "any workflow". */
  readonly limits: string;
  /** "Registered by maintainer of wireguard on 19 July, entry 263". */
  readonly registered: Rich;
  /** When it was last heard: its newest run, or that none came. */
  readonly heard: Rich;
  /** That it may speak no more, and since when; null where it may. */
  readonly revoked: Rich | null;
  /** Of a webhook: which secrets are good, and until when. */
  readonly secrets: readonly string[];
  readonly canRevoke: boolean;
};

/** A form that registers a source, filled in with what is known. */
export type RegisterStep = {
  readonly forge: "github" | "gitlab";
  readonly repository: string;
  readonly workflow: string;
  readonly workflowHint: string;
  /** Whether an environment can be told by this way. */
  readonly hasEnvironment: boolean;
  /** Who signs its ID tokens, where it is no forge that everybody knows; null where nobody needs to say. */
  readonly issuer: string | null;
  /** Those that are registered already and may speak: "linuxkit/linuxkit, entry 263". */
  readonly there: readonly Rich[];
  /** Said in place of the form, for who may not. */
  readonly closed: string | null;
};

/** The webhook of a source: where the forge sends to, and with which secrets. */
export type HookView = {
  readonly source: number;
  readonly forge: "github" | "gitlab";
  readonly name: string;
  readonly address: string;
  /** What is set at the forge beside the address and the secret. */
  readonly settings: readonly string[];
  readonly secrets: readonly string[];
};

/** What the form that makes a webhook's secret answers with; the secret is in it alone. */
export type SecretState =
  | { readonly status: "idle" }
  | {
      readonly status: "made";
      readonly secret: string;
      /** Until when the one before is good beside it. */
      readonly before: string | null;
      /** A line for the terminal that sends what the forge would send, signed. */
      readonly line: { readonly heading: string; readonly where: string; readonly text: string };
    }
  | { readonly status: "refused"; readonly sentence: string };
export type SecretAction = (state: SecretState, form: FormData) => Promise<SecretState>;
