import type { Mark, VerdictIs } from "./mark";
import type { Moment } from "./moment";
import type { Rich } from "./rich";

/** The graduation report as a page, of a channel or of one project. */
export type ReportView = {
  /** "What may enter testing?" */
  readonly title: string;
  readonly crumb: Rich;
  /** "As of 19 July 2017, 16:00 UTC" · "Policy testing 1" · "Entries 1 to 178" · "Practice". Never relative. */
  readonly meta: readonly Rich[];
  /** Framed at the top of the printed page: "Practice copy: not the SIG's own report". */
  readonly practice: string | null;
  /** Over the answer, and framed in print: what a forecast is, and that it is no graduation report. Null of a report. */
  readonly forecast: string | null;
  readonly verdict: VerdictIs;
  /** The answer, in its first words. */
  readonly answer: Rich;
  /** The whole report as Markdown, for the primary button. */
  readonly markdown: string;
  /** CSV · JSON. */
  readonly formats: readonly { readonly href: string; readonly text: string }[];
  readonly decided: DecidedView;
  /** Null on the report of one project. */
  readonly members: MembersView | null;
  readonly notIn: NotInView | null;
  /** One project, criterion by criterion; null on the report of a channel. */
  readonly criteria: readonly ReportCriterion[] | null;
  readonly words: WordsView;
  /** Who may speak for CI; null where nobody was registered. */
  readonly sources: SourcesView | null;
  /** "The base itself fails boot on x86_64 / 4.9 …"; null where it fails nothing. */
  readonly failsOnBase: string | null;
  /** What is not known, a sentence each. */
  readonly unknowns: readonly Rich[];
  readonly check: { readonly note: string; readonly commands: string; readonly said: Rich } | null;
  readonly aside: {
    readonly counts: readonly { readonly name: string; readonly said: string }[];
    readonly judgedBy: Rich;
    readonly facts: readonly { readonly name: string; readonly said: Rich }[];
  };
  /** At the foot of each printed page. */
  readonly running: string;
};

export type DecidedView = {
  /** “Decided since 5 July”; “Decided so far” where it is told from the beginning. */
  readonly heading: string;
  readonly lines: readonly {
    readonly when: Moment;
    readonly what: Rich;
    readonly by: Rich;
    /** "Ready · the board then · wireguard then". */
    readonly verdict: Rich;
  }[];
  /** Said in place of the lines. */
  readonly none: Rich;
  readonly inFact: Rich | null;
};
export type MembersView = {
  readonly lines: readonly MemberLine[];
  readonly none: Rich;
};
export type MemberLine = {
  readonly name: string;
  readonly href: string;
  readonly since: Moment;
  readonly candidate: string;
  readonly verdict: VerdictIs;
  /** What follows the verdict's word. */
  readonly said: Rich;
};
export type NotInView = {
  /** "11 projects, fewest open first; what is known to be wrong is bold". */
  readonly note: string;
  readonly lines: readonly NotInLine[];
  readonly none: Rich;
};
export type NotInLine = {
  readonly name: string;
  readonly href: string;
  readonly verdict: VerdictIs;
  readonly inTheWay: Rich;
  readonly first: string;
  readonly owed: string;
};
export type ReportCriterion = Mark & {
  readonly title: string;
  /** "until 5 September · entries 112, 197". */
  readonly said: Rich;
};
export type WordsView = {
  /** "Waivers, reasons and posted runs", of what there can be here. */
  readonly heading: string;
  readonly lines: readonly {
    readonly project: string;
    readonly criterion: string;
    /** "unmet", "run lab-7". */
    readonly instead: string;
    readonly said: Rich;
    readonly ends: string;
  }[];
  readonly none: Rich;
};
export type SourcesView = {
  readonly heading: string;
  readonly lines: readonly {
    /** "wireguard", "the base". */
    readonly of: string;
    readonly named: string;
    readonly said: Rich;
  }[];
};
