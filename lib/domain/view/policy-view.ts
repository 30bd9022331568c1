import type { Mark, Obligation, VerdictIs } from "./mark";
import type { Rich } from "./rich";

/** What a channel asks of a project, in plain words. */
export type PolicyView = {
  readonly title: string;
  readonly crumb: Rich;
  /** "Fourteen criteria. Nine must hold, four ask for a reason, one informs. …" */
  readonly finding: Rich;
  /** "Try a draft". */
  readonly tryIt: { readonly href: string; readonly text: string };
  readonly groups: readonly { readonly name: string; readonly criteria: readonly PolicyCriterionView[] }[];
  readonly versions: readonly {
    readonly name: string;
    readonly said: Rich;
    readonly note: string;
    /** Null for the one that is shown. */
    readonly href: string | null;
    /** "Compare with 2"; null for the one that is shown. */
    readonly compare: { readonly href: string; readonly text: string } | null;
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
/** Two versions beside each other, or a draft beside the version that it would follow. */
export type PolicyDifferenceView = {
  /** "Version 2 against 1". */
  readonly heading: string;
  /** Why there is a new version, as it was remarked. */
  readonly note: string;
  readonly lines: readonly {
    readonly key: string;
    readonly short: string;
    /** "must", "must, new", "must, gone"; nothing of a term beside the criteria. */
    readonly note: string;
    /** Null where it is new, or gone. */
    readonly pairs: readonly { readonly before: string | null; readonly after: string | null }[];
  }[];
  readonly effect: EffectView | null;
};

/** What a version would do today, judged by it instead of by another. */
export type EffectView = {
  /** "What it would do today: no verdict changes; …" */
  readonly said: Rich;
  /** Of how many projects it was worked out, where not of all; nothing else. */
  readonly bound: string | null;
  /** Who would be admitted, blocked, put on probation, and whose verdict changes otherwise. */
  readonly groups: readonly {
    readonly heading: string;
    readonly note: string;
    readonly lines: readonly {
      readonly href: string;
      readonly name: string;
      readonly before: VerdictIs;
      readonly after: VerdictIs;
      /** "as today". */
      readonly note: string;
    }[];
    /** "and 12 more", or nothing. */
    readonly more: string | null;
  }[];
  /** Criterion by criterion, of which projects the standing changes. */
  readonly criteria: readonly {
    readonly key: string;
    readonly short: string;
    readonly moves: readonly MoveView[];
  }[];
};
export type MoveView = {
  /** Null where it is not asked before, or not asked any more. */
  readonly from: Mark | null;
  readonly to: Mark | null;
  /** "unknown, shown and not counted yet". */
  readonly fromText: string;
  readonly toText: string;
  /** The projects, each a link, and how many more. */
  readonly projects: Rich;
};
