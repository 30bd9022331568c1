import type { Rich } from "./rich";
import type { SnippetView } from "./settings-view";
import type { HookView, RegisterStep } from "./source-view";

/** The ways by which results of CI come in, as an address names them. */
export const ways = [
  "github-actions",
  "github-webhook",
  "gitlab-ci",
  "gitlab-webhook",
  "token",
  "push",
  "junit",
] as const;
export type Way = (typeof ways)[number];

export const isWay = (text: string): text is Way => ways.some((way) => way === text);

/** How CI is connected: `closed` for who may not, and at any other instant than now. */
export type ConnectView = { readonly closed: Rich } | OpenConnectView;
export type OpenConnectView = {
  readonly project: string;
  readonly ways: readonly WayLink[];
  readonly way: Way;
  readonly name: string;
  /** What this way shows of a run, and what the policy makes of that; that a forge cannot reach this machine. */
  readonly remarks: readonly Rich[];
  /** Whether a source has to be registered, and with what it is filled in. */
  readonly register: RegisterStep | null;
  /** The webhooks of the sources that are registered; null where this way takes none. */
  readonly hooks: readonly HookView[] | null;
  /** Whether it takes a token, made right here. */
  readonly token: TokenStep | null;
  readonly snippets: readonly SnippetView[];
  readonly waiting: WaitingView;
};
type WayLink = { readonly name: string; readonly href: string; readonly isPicked: boolean };
export type TokenStep = { readonly name: string };
export type WaitingView = {
  /** "Waiting for the first delivery.", or what was heard and what became of it. */
  readonly said: Rich;
  readonly isHeard: boolean;
};
