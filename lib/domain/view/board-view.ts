import type { Instant } from "../instant";
import type { StandingIs } from "../standing/standing";
import type { Mark, Obligation, VerdictIs } from "./mark";
import type { Rich } from "./rich";

/** The first screen. Every sentence comes ready made from explain.ts; the component draws. */
export type BoardView = {
  /** "What is ready for testing?", or "What was …?" on an earlier instant. */
  readonly title: string;
  readonly finding: Rich;
  /** "4 undetermined, 7 not ready; 2 got worse since 5 July. Judged by policy testing 1, …" */
  readonly counts: Rich;
  /** "Before the meeting of 2 August, if nobody does anything: 2 standings move by time alone." Null where nothing does. */
  readonly ahead: Rich | null;
  /** "The base itself fails boot on x86_64 / 4.9: …"; null where it fails nothing. */
  readonly onBase: Rich | null;
  /** The first primary one is the button of the screen; `link` is a plain link beside it. */
  readonly actions: readonly BoardAction[];
  readonly changes: ChangesView | null;
  /** Null on an earlier instant, on a real instance, and where it was dismissed. */
  readonly tryIt: TryItView | null;
  readonly everybody: EverybodyView | null;
  /** "Shown and not counted yet: backup, from 1 August."; null where every criterion counts. */
  readonly later: Rich | null;
  /** Whether anything can be waived here: the legend says so. */
  readonly waives: boolean;
  /** For the reader of the table: "Projects of the testing channel, their verdicts, and the standing of each criterion". */
  readonly caption: string;
  /** "Verdict, and what is its own to do" or "Verdict, and what would change it". */
  readonly verdictHead: string;
  readonly groups: readonly GroupView[];
  /** Null where the board has no history strip (words in the cells). */
  readonly strip: StripHeadView | null;
  /** "In the channel: nothing yet. What the SIG admits will float here, above the line." and its rows. */
  readonly inChannel: ZoneView;
  /** "Not in yet, 11 projects, fewest open first" and its rows. */
  readonly notIn: ZoneView;
  /** What is said in place of the rows while no project is registered at all. */
  readonly empty: Rich | null;
  /** What can be picked out, each with its number; empty where all rows fit on one page and nothing is picked out. */
  readonly picks: readonly PickView[];
  /** The field to find by and the orders; null where all rows fit on one page and nothing is picked out. */
  readonly find: FindView | null;
  /** Null where all the rows fit on one page. */
  readonly pages: PagesView | null;
  /** "Past and other." and the rest; null when there is none. */
  readonly other: Rich | null;
};

/** "12 ready", which leads to these alone. */
export type PickView = { readonly text: string; readonly href: string; readonly isOn: boolean };

export type FindView = {
  readonly value: string;
  readonly lacks: {
    readonly value: string;
    readonly options: readonly { readonly value: string; readonly text: string }[];
  };
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  /** Where nothing is sought; null where nothing is sought already. */
  readonly all: string | null;
  readonly sorts: readonly PickView[];
};

/** "51 to 100 of 988", with "Previous: 1 to 50" and "Next: 101 to 150" where there are such. */
export type PagesView = { readonly said: string; readonly before: PageLink | null; readonly after: PageLink | null };
type PageLink = { readonly href: string; readonly text: string };

export type BoardAction = { readonly href: string; readonly label: string; readonly as: "primary" | "button" | "link" };

export type EverybodyView = {
  /** "Unknown for all 11: CI and review. No test in LinuxKit's suite named a project, …" */
  readonly said: Rich;
  /** "So builds, boots, wider and reviewed are drawn faint …": left out on a phone. */
  readonly faintly: Rich | null;
};

export type GroupView = {
  readonly name: string;
  readonly columns: readonly ColumnView[];
  /** Above sixteen criteria a group is one column until it is opened: where it opens, or closes again. */
  readonly fold?: { readonly isOpen: boolean; readonly href: string };
};
export type ColumnView = {
  readonly key: string;
  readonly short: string;
  readonly obligation: Obligation;
  /** Unknown for everybody: drawn faint and said once above the table. */
  readonly faint: boolean;
};

/** "Open must-criteria," over "24 May to now", and the title of each strip: "Open must-criteria since 24 May", at another instant than now "… from 24 May to 7 June". */
type StripHeadView = { readonly first: string; readonly second: string; readonly title: string };

export type ZoneView = { readonly said: Rich; readonly rows: readonly RowView[] };

export type RowView = {
  readonly slug: string;
  readonly name: string;
  readonly href: string;
  /** A few words under the name. */
  readonly short: string;
  readonly verdict: VerdictIs;
  /** What follows the verdict's word, with its punctuation: ": 3 of 9 not shown yet." or ", with 1 waiver." or ".". */
  readonly said: Rich;
  /** "Of its own: say why not, for fresh and for upstream (maintainer)." */
  readonly next: Rich | null;
  /** The same on a phone: "In the way: builds, boots, reviewed". */
  readonly inTheWay: string;
  /** "judged by version 1 until 3 March": of a member that has days to follow a newer version of the policy. */
  readonly judgedBy: string | null;
  /** Of a member, how far it is from the next channel: "For mainline: 2 of 6 open; 60 days are full on 1 September." */
  readonly further: Rich | null;
  /** "In fact: into the default kernel on 20 July (#2249), …" */
  readonly inFact: Rich | null;
  /** One a column, in the order of the groups. */
  readonly cells: readonly CellView[];
  readonly draught: DraughtView | null;
  /** Beside the strip: "3" or "none". */
  readonly open: string;
};

export type CellView = {
  readonly key: string;
  /** Null where the version of the policy that the row is judged by does not ask it. */
  readonly is: StandingIs | null;
  /** "not counted yet": of a criterion with a start that is to come. */
  readonly later?: string;
  /** Of a waived one, what stands beneath. */
  readonly beneath?: StandingIs;
  /** A reason was given: the dot at the glyph's foot. */
  readonly reasoned: boolean;
  readonly href: string;
  /** Of a folded group: "3 of 5". */
  readonly text?: string;
};

/** Open must-criteria over time. `open` null: it was not a project yet; 0: nothing in the way. */
export type DraughtView = {
  readonly from: Instant;
  readonly to: Instant;
  /** How many musts the policy has: the depth of the whole strip. */
  readonly most: number;
  readonly steps: readonly { readonly at: Instant; readonly open: number | null }[];
  readonly meetings: readonly Instant[];
};

export type ChangesView = {
  /** Its place on the page, where a link leads to it. */
  readonly anchor?: string;
  /** "Since the meeting of 5 July", "Between 24 May and 7 June", "Since your last visit, 4 days ago". */
  readonly heading: Rich;
  readonly all: { readonly href: string; readonly text: string } | null;
  readonly lines: readonly ChangeLine[];
  /** "and 3 more", a link to the history since; null where every change is a line. */
  readonly more: Rich | null;
  /** "Since your last visit, 2 days ago: 1 criterion got worse, …" */
  readonly mine: Rich | null;
  /** What is said when there are no lines. */
  readonly empty: string;
};
export type ChangeLine = {
  /** Both null: a change without a standing, such as a new candidate. */
  readonly from: Mark | null;
  readonly to: Mark | null;
  readonly said: Rich;
  /** "19 July · expiry", "19 July · entry 175". */
  readonly ref: Rich;
};

export type TryItView = { readonly steps: readonly TryStep[] };
export type TryStep = {
  readonly title: string;
  readonly said: string;
  readonly href: string;
  /** "Do it as maintainer of shiftfs". */
  readonly label: string;
};

/** The columns of all groups, in the order of the cells of a row. */
export const columnsOf = (groups: readonly GroupView[]): readonly ColumnView[] =>
  groups.flatMap((group) => group.columns);

/** With at most so many criteria the cells carry their words (face.md, "Glyphs"). */
export const WORDS = 6;
export const hasWords = (groups: readonly GroupView[]): boolean =>
  columnsOf(groups).length <= WORDS && !groups.some((group) => group.fold);

/** Above so many criteria they fold by group. */
export const FOLDED_ABOVE = 16;

/** Whether a group is drawn as one column. */
export const isFolded = ({ fold }: GroupView): boolean => fold !== undefined && !fold.isOpen;
