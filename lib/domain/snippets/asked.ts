import type { Target } from "../target";
import type { SnippetView } from "../view/settings-view";

/** What a project's own snippets are filled in with. */
export type SnippetsAsked = {
  /** Where the instance is reached, without a slash at its end. */
  readonly base: string;
  readonly project: string;
  /** Where the project is in its repository; "" where it is all of it. */
  readonly path: string;
  /** The jobs that its policy asks for. */
  readonly legs: readonly { readonly check: string; readonly target: Target }[];
  /** A token that was just made; null: the variable that holds one is named. */
  readonly token: string | null;
};

/** By which way a snippet brings results in. */
type SnippetWay = "github-actions" | "gitlab-ci" | "github-token" | "gitlab-token" | "shell" | "push";

/** A text to copy, and where to. `shows`: whether the runs that it brings are proved, or posted with a token. */
export type Snippet = SnippetView & { readonly way: SnippetWay; readonly shows: "proved" | "posted" };
