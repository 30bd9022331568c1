import type { DraughtView } from "./board-view";
import type { CiView } from "./ci-view";
import type { CriteriaView } from "./criterion-view";
import type { PairIs, VerdictIs } from "./mark";
import type { Moment } from "./moment";
import type { Rich } from "./rich";
import type { StripView } from "./strip-view";

export type ProjectView = {
  readonly slug: string;
  readonly name: string;
  readonly summary: string;
  /** "testing / not in yet". */
  readonly crumb: Rich;
  /** "Candidate 0441a37, put forward 2 hours ago" · "Upstream wireguard.com" · … */
  readonly meta: readonly Rich[];
  readonly verdict: VerdictIs;
  /** "Undetermined: nothing is known to be wrong; 3 of 9 not shown yet. With a build, … is ready for testing." */
  readonly finding: Rich;
  /** "Ready until 3 March 2018, 09:00 UTC, when the boot result on arm64 gets too old." Null where nothing lapses by itself. */
  readonly until: Rich | null;
  /** By which version of the policy a member is judged that has days to follow a newer one; null for everybody else. */
  readonly judgedBy: Rich | null;
  /** Where a new candidate is put forward; null on an earlier instant and for who may not. */
  readonly newCandidate: string | null;
  /** Whether one follows it, or where to sign in first; null where following is not offered. */
  readonly following: { readonly on: boolean } | { readonly signIn: string } | null;
  readonly steps: StepsView;
  /** Null where the channel has no meetings. */
  readonly updates: UpdatesView | null;
  readonly criteria: CriteriaView;
  /** Null where the policy has no ci criterion. */
  readonly ci: CiView | null;
  /** Null where the channel has no base. */
  readonly delta: DeltaView | null;
  readonly history: HistoryListView;
  readonly aside: AsideView;
};

export type StepsView = {
  /** "What stands between it and the channel". */
  readonly heading: string;
  /** "5 steps, in any order". */
  readonly count: string;
  /** Yours (or Maintainer, signed out) · CI · Others; only those with steps. */
  readonly lists: readonly StepListView[];
  /** "Then nothing else: a voter can propose to admit it, from 26 July …" */
  readonly afterwards: Rich | null;
  /** Said in place of the lists: "Nothing stands between it and the channel." */
  readonly none: Rich | null;
};
export type StepListView = { readonly name: string; readonly who: string; readonly steps: readonly StepView[] };
type StepView = {
  readonly title: Rich;
  /** One line of why. */
  readonly why: Rich;
  /** Null on an earlier instant: nothing is done there. */
  readonly label: string | null;
  /** The criterion's place on this page, or a page of its own. */
  readonly href: string;
  /** The first step that is yours. One a page. */
  readonly primary: boolean;
};

export type UpdatesView = {
  readonly link: { readonly href: string; readonly text: string } | null;
  readonly lines: readonly { readonly when: Moment; readonly said: Rich; readonly by: string }[];
};

export type DeltaView = {
  /** "wireguard.yml against linuxkit.yml of 19 July". */
  readonly against: Rich;
  readonly diff: string | null;
  readonly lines: readonly DeltaLine[];
  /** Said in place of the lines: "It has no yml yet." */
  readonly none: Rich | null;
};
export type DeltaLine = {
  readonly change: "adds" | "drops" | "changes" | "skew";
  /** "kernel", "+ adds", "- drops", "skew". */
  readonly op: string;
  /** Machine text, with `muted` pieces in sans: "linuxkit/kernel-wireguard:… in place of linuxkit/kernel:4.9.38". */
  readonly said: Rich;
};

export type HistoryListView = {
  readonly all: { readonly href: string; readonly text: string } | null;
  readonly lines: readonly HistoryLine[];
  /** How it stood over time; null where nothing was judged. */
  readonly strip: StripView | null;
};
export type HistoryLine = {
  /** "175", "exp.". */
  readonly ref: string;
  readonly href: string | null;
  readonly when: Moment;
  readonly said: Rich;
};

export type AsideView = {
  readonly draught: BigDraughtView | null;
  /** What really happened, beside a practice copy. */
  readonly inFact: Rich | null;
  readonly others: {
    readonly href: string;
    readonly pairs: readonly { readonly name: string; readonly is: PairIs; readonly said: string }[];
  } | null;
  readonly verdict: VerdictFactsView;
};
export type BigDraughtView = {
  readonly strip: DraughtView;
  /** Written into the strip beneath a stretch: "5", "4", "4, now 3". */
  readonly labels: readonly { readonly at: DraughtView["from"]; readonly open: number; readonly text: string }[];
  /** "Must-criteria open, 24 May to now: 5; 4 once pinned, … At the line, it floats." */
  readonly caption: string;
};
export type VerdictFactsView = {
  /** Policy, Known, Holds until, Digest. */
  readonly facts: readonly { readonly name: string; readonly said: Rich }[];
  readonly links: readonly { readonly href: string; readonly text: string }[];
};
