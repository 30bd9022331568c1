import type { Obligation } from "./mark";
import type { Rich } from "./rich";

/** What a channel asks of a project, in plain words. */
export type PolicyView = {
  readonly title: string;
  readonly crumb: Rich;
  /** "Fourteen criteria. Nine must hold, four ask for a reason, one informs. …" */
  readonly finding: Rich;
  readonly groups: readonly { readonly name: string; readonly criteria: readonly PolicyCriterionView[] }[];
  readonly versions: readonly {
    readonly name: string;
    readonly said: Rich;
    readonly note: string;
    readonly href: string | null;
  }[];
  /** "Who decides", "Never waived, never marked", "After". */
  readonly asides: readonly { readonly heading: string; readonly said: Rich }[];
  readonly difference: PolicyDifferenceView | null;
};
export type PolicyCriterionView = {
  readonly key: string;
  readonly short: string;
  readonly obligation: Obligation;
  readonly title: string;
  readonly why: Rich;
  readonly source: Rich;
  /** "its maintainer", "CI alone", "read from the yml". */
  readonly who: string;
  /** "good for 180 days", "this candidate". */
  readonly holds: string;
};
export type PolicyDifferenceView = {
  /** "Version 2 against 1". */
  readonly heading: string;
  readonly note: string;
  readonly lines: readonly {
    readonly short: string;
    readonly obligation: Obligation;
    /** Null where it is new, or gone. */
    readonly before: string | null;
    readonly after: string | null;
  }[];
  /** "What it would do today: no verdict changes; …" */
  readonly effect: Rich | null;
};
