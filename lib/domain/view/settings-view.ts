import type { Moment } from "./moment";
import type { Rich } from "./rich";

export type SettingsView = {
  /** "Signed in as maintainer of wireguard." */
  readonly who: Rich;
  readonly projects: readonly { readonly value: string; readonly text: string }[];
  readonly scopes: readonly { readonly value: string; readonly text: string }[];
  readonly tokens: readonly TokenLine[];
};
export type TokenLine = {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  /** Null: never used. */
  readonly used: Moment | null;
  readonly expires: Moment;
  /** It ends within a week, or has ended. */
  readonly soon: boolean;
  readonly revoked: boolean;
};
/** A token that was just made: shown once, with snippets that have everything filled in. */
export type NewTokenView = {
  readonly name: string;
  readonly scope: string;
  readonly secret: string;
  readonly expires: Moment;
  readonly snippets: readonly SnippetView[];
};
export type SnippetView = {
  /** "In the workflow", "From a shell". */
  readonly heading: string;
  /** ".github/workflows/wireguard.yml". */
  readonly where: string;
  readonly text: string;
};
/** What the form that makes a token answers with. */
export type TokenState =
  | { readonly status: "idle" }
  | { readonly status: "made"; readonly token: NewTokenView }
  | {
      readonly status: "refused";
      readonly sentence: string;
      readonly fields: readonly { readonly path: string; readonly message: string }[];
      readonly values: Readonly<Record<string, string>>;
    };
export type TokenAction = (state: TokenState, form: FormData) => Promise<TokenState>;
