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
    /** Null for the one that is shown. */
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
  /** How to meet it, and what else an answer has to be. */
  readonly how: string;
  readonly terms: string;
  readonly source: Rich;
  /** "its maintainer", "CI alone", "read from the yml". */
  readonly who: string;
  /** "good for 180 days", "this candidate". */
  readonly holds: string;
  /** "Counts from 1 August 2017"; null where it counts already. */
  readonly from: string | null;
  /** The CI jobs, where there is more than one. */
  readonly jobs: JobsView | null;
  readonly symbols: SymbolsView | null;
};
/** Checks down, targets across; a cell says what the job takes. */
export type JobsView = {
  readonly targets: readonly string[];
  readonly checks: readonly { readonly check: string; readonly needs: readonly string[] }[];
};
export type SymbolsView = {
  /** "37 symbols of the list linuxkit-2017-06-12". */
  readonly heading: string;
  readonly lines: readonly {
    readonly symbol: string;
    /** "on", "off", "65536". */
    readonly want: string;
    /** "from 4.5, on x86_64", or nothing. */
    readonly where: string;
  }[];
  readonly exceptions: readonly Rich[];
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
