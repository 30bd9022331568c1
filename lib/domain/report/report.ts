import type { CriterionKind } from "../criterion";
import type { Seq } from "../fact";
import type { HandCount } from "../facts/governance";
import type { Action, List } from "../next-steps/action";
import type { BareIs, Cause, IgnoredWhy, StandingIs } from "../standing/standing";
import type { VerdictOutcome } from "../verdict";
import type { Obligation } from "../view/mark";
import type { BaseFailure, SourceTold } from "./ci-told";

/**
 * Everything that a graduation report says, of a channel or of one project, as one value: the page and every format are
 * written from it. Sorted, plain and without a clock: the same facts, policy and instant give the same bytes. Instants are
 * RFC 3339 texts, entries are numbers of the log.
 */
export type Report = {
  readonly schema: 1;
  /** A forecast is no graduation report, whatever it says, and nobody signs one. */
  readonly what: "graduation report" | "forecast";
  /** Left out of a graduation report. */
  readonly forecast?: true;
  /** A practice copy's report is not the group's own, and says so wherever it goes. */
  readonly practice: boolean;
  readonly instance: string;
  readonly channel: string;
  /** The one project that it is about, or null for all of the channel. */
  readonly project: string | null;
  readonly instant: string;
  /** The last entry that was known. */
  readonly upTo: Seq;
  /** The first instant at which time alone can change it, or null. */
  readonly holdsUntil: string | null;
  readonly policy: ReportPolicy;
  /** Left out where the channel builds nothing. */
  readonly base?: ReportBase;
  /** In one sentence; on a practice copy the sentence says that too. */
  readonly answer: string;
  /** What the answer rests on: what is nearest, what is in. */
  readonly because: string;
  readonly counts: Counts;
  /** Since when decisions and what got worse are told: the last meeting, or null for the beginning. */
  readonly since: { readonly meeting: string; readonly instant: string } | null;
  readonly decided: readonly Decided[];
  /** What really happened, beside a practice copy: it moves nothing. */
  readonly inFact: readonly InFact[];
  readonly members: readonly ReportProject[];
  /** Not in yet, fewest open first. */
  readonly others: readonly ReportProject[];
  /** Every waiver that was asked for; left out where nothing can be waived. */
  readonly waivers?: readonly WaiverTold[];
  readonly reasons: readonly ReasonGiven[];
  readonly postedRuns: readonly PostedRun[];
  /** Who may speak for CI, or might before it was revoked; left out where nobody was registered. */
  readonly sources?: readonly SourceTold[];
  /** The jobs that fail on the base itself, without any project; left out where none does. */
  readonly failsOnBase?: readonly BaseFailure[];
  readonly notKnown: readonly string[];
  /** What it rests on: each stream of the log with its last entry, so that nothing can be left out. */
  readonly streams: readonly ReportStream[];
  /** Where the same report is given again, byte by byte. */
  readonly again: string;
};

export type ReportPolicy = {
  readonly version: number;
  readonly digest: string;
  readonly entry: Seq;
  readonly must: number;
  readonly should: number;
  readonly may: number;
  /** Written afterwards from the record's sources, and never adopted. */
  readonly retrospective: boolean;
};
type ReportBase = {
  readonly entry: Seq;
  readonly path: string;
  readonly commit: string;
  readonly series: string;
};
export type Counts = {
  readonly in: number;
  readonly ready: number;
  readonly undetermined: number;
  readonly notReady: number;
  readonly notEvaluable: number;
  /** Standings that are worse than they were at `since`. */
  readonly gotWorse: number;
};

export type Decided = {
  readonly entry: Seq;
  readonly instant: string;
  readonly what: string;
  readonly projects: readonly string[];
  /** In words: what was decided, and why. */
  readonly said: string;
  readonly by: string;
  /** Left out where no hands were counted. */
  readonly handCount?: HandCount;
  /** The verdict on each project at that time; the gate's own where it decided. */
  readonly verdicts: readonly {
    readonly project: string;
    readonly outcome: string;
    readonly digest: string;
    /** How many waivers it needed; left out where none. */
    readonly waivers?: number;
  }[];
};
export type InFact = { readonly entry: Seq; readonly instant: string; readonly said: string };

export type ReportProject = {
  readonly project: string;
  readonly name: string;
  readonly in: { readonly since: string; readonly entry: Seq } | null;
  readonly candidate: {
    readonly entry: Seq;
    readonly instant: string;
    readonly commit: string;
    readonly tree: string;
  } | null;
  /** What of a member is in the channel's yml; left out of who is not in, and where the channel builds nothing. */
  readonly built?: Built;
  readonly outcome: VerdictOutcome;
  /** By which version of the policy, until when, where that is not the newest: of a member that has days to follow. */
  readonly judgedBy?: { readonly version: number; readonly until: string; readonly next: number };
  /** SHA-256 of what the verdict says (decision.md, "Digest"). */
  readonly digest: string;
  /** How many waivers the verdict needed, and until when the first of them lasts; left out where none. */
  readonly waived?: { readonly waivers: number; readonly until: string };
  readonly musts: number;
  readonly unmet: number;
  readonly notShown: number;
  /** Open musts by criterion, what is known to be wrong first. */
  readonly inTheWay: readonly { readonly criterion: string; readonly short: string; readonly is: StandingIs }[];
  /** What the open musts are missing, as nouns: "CI results", "a mended yml". */
  readonly lacks: readonly string[];
  /** Who can act first, in words. */
  readonly first: string;
  /** Shoulds that owe a reason, by short name. */
  readonly owed: readonly string[];
  /** The smallest set of steps that makes it ready, in their order (decision.md, `nextSteps`); none of who is not asked. */
  readonly steps: readonly ReportStep[];
  /** Why it is not asked at all: it left, or is no candidate; null for a project on the board. */
  readonly notAsked: string | null;
  /** Why it does not fit with the members, where it is ready and not in. */
  readonly conflicts: readonly string[];
  readonly standings: readonly ReportStanding[];
  /** Entries that were looked at and not counted, with why. */
  readonly notCounted: readonly { readonly entry: Seq; readonly why: IgnoredWhy }[];
  readonly holdsUntil: string | null;
};

/** One step towards ready, in words: whose list it stands in, what is asked and why, what it takes and who can do it. */
export type ReportStep = {
  readonly list: List;
  readonly does: Action["does"];
  readonly criteria: readonly string[];
  readonly title: string;
  readonly why: string;
  readonly takes: string;
};

/** The last content of a member that was ready since it came in, else what was admitted. */
export type Built = {
  /** Null where it came in without a candidate. */
  readonly revision: { readonly entry: Seq; readonly instant: string; readonly commit: string } | null;
  /** Its candidate, where that is a newer one: not in the yml, since it was not ready. */
  readonly waiting: { readonly entry: Seq; readonly instant: string; readonly commit: string } | null;
};

export type ReportStanding = {
  readonly criterion: string;
  readonly short: string;
  readonly title: string;
  readonly kind: CriterionKind;
  readonly obligation: Obligation;
  readonly is: StandingIs;
  readonly cause: Cause | null;
  /** One sentence for a person. */
  readonly said: string;
  /** Who can change it, in words; empty where nobody needs to. */
  readonly who: string;
  readonly used: readonly Seq[];
  readonly until: string | null;
  /** False before the criterion begins to count. */
  readonly counts: boolean;
  /** The entry of a reason in force. */
  readonly reason: Seq | null;
  /** The entry that asked for the waiver in force, what stands beneath, and when it ends; left out where none is. */
  readonly waived?: { readonly entry: Seq; readonly beneath: BareIs; readonly until: string };
};

/** A waiver with all that was said for it, and how it stands. */
export type WaiverTold = {
  readonly project: string;
  /** The entry that asked for it. */
  readonly entry: Seq;
  readonly criteria: readonly string[];
  /** Their short names. */
  readonly short: readonly string[];
  readonly causes: readonly Cause[];
  readonly by: string;
  readonly instant: string;
  readonly reason: string;
  readonly risk: string;
  /** Those grants that count. */
  readonly granted: readonly { readonly by: string; readonly organisation: string | null; readonly entry: Seq }[];
  readonly until: string;
  /** Whole days from the report's instant to its end; null once it holds no more. */
  readonly daysLeft: number | null;
  readonly inForce: boolean;
  /** Whether anything stands so that it covers it. */
  readonly matches: boolean;
  /** How it stands, in a sentence. */
  readonly said: string;
};

export type ReasonGiven = {
  readonly project: string;
  readonly criterion: string;
  readonly short: string;
  readonly instead: StandingIs;
  readonly entry: Seq;
  readonly by: string;
  readonly text: string;
  readonly until: string;
};
export type PostedRun = {
  readonly project: string;
  readonly criterion: string;
  readonly short: string;
  readonly check: string;
  /** Null where there is only one place to run it. */
  readonly target: string | null;
  readonly run: string;
  readonly attempt: number;
  readonly outcome: string;
  readonly entry: Seq;
  readonly instant: string;
  readonly token: string;
  readonly by: string;
  readonly until: string;
};
type ReportStream = { readonly stream: string; readonly last: Seq; readonly digest: string };
