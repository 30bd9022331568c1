import type { Seq } from "../fact";
import type { Instant } from "../instant";
import type { Detail } from "./detail";

/** What the facts say of one criterion of one project at one instant (decision.md, "Standing of one criterion"). */
export type BareIs = "met" | "unmet" | "unknown" | "pending" | "stale" | "not applicable";
export type StandingIs = BareIs | "waived";

/** Why it stands so: a closed set. `met` and `not applicable` by rule have none. */
export const causes = [
  "missing",
  "running",
  "failed",
  "base-broken",
  "flaky",
  "streak",
  "inconclusive",
  "expired",
  "other-revision",
  "no-evidence",
  "claimed-unmet",
  "disputed",
  "awaiting-review",
  "soaking",
  "needs",
  // the manifest's faults
  "no-base",
  "not-loading",
  "not-pinned",
  "not-under-trust",
  "other-pin",
  "equals-base",
  // the kernel kind's
  "no-list",
  "no-series",
  "series-mismatch",
  "arch-mismatch",
  "fragment",
  "bad-value",
  "nothing-applies",
] as const;
export type Cause = (typeof causes)[number];

/** The causes that a waiver may cover (decision.md, "Waiver"): never what CI, the yml or a kernel configuration shows. */
export const waivableCauses = [
  "missing",
  "claimed-unmet",
  "no-evidence",
  "disputed",
  "awaiting-review",
  "expired",
  "other-revision",
  "soaking",
] as const satisfies readonly Cause[];

export type Who = "maintainer" | "ci" | "reviewer" | "second person" | "chair" | "nobody";

export type Bare = {
  readonly is: BareIs;
  readonly cause: Cause | null;
  /** Seqs of the facts it rests on, ascending. */
  readonly used: readonly Seq[];
  /** The first instant at which time alone can change it, or null. */
  readonly until: Instant | null;
  readonly whoCanAct: readonly Who[];
  readonly detail: Detail;
};

/** A reason in force for a should: lifts the fold, never the standing. */
export type ReasonInForce = { readonly seq: Seq; readonly text: string; readonly until: Instant };

/** A waiver in force on a standing: nothing is hidden by it, so what stands beneath stays beside (decision.md, "Standing"). */
export type WaiverInForce = {
  /** The entry that asked for it, and those of its grants that count. */
  readonly seq: Seq;
  readonly grants: readonly Seq[];
  readonly until: Instant;
  readonly beneath: BareIs;
};

/** Of a waived standing, cause, detail and facts are those of what stands beneath. */
export type Standing = Omit<Bare, "is"> & {
  readonly is: StandingIs;
  readonly key: string;
  readonly reason: ReasonInForce | null;
  readonly waiver: WaiverInForce | null;
};

/** A standing as it is without its waiver. */
export const beneath = (standing: Standing): Bare => ({
  ...standing,
  is: standing.is === "waived" ? (standing.waiver?.beneath ?? "unknown") : standing.is,
});

/** Why a fact was not used: a closed set (decision.md, "Used or ignored"). */
export type IgnoredWhy =
  | "superseded"
  | "withdrawn"
  | "other-revision"
  | "untrusted-source"
  | "origin"
  | "own-author"
  | "maintainer-of-it"
  | "not-appointed-then"
  | "same-organisation"
  | "expired"
  | "not-asked-for"
  | "other-course"
  | "other-channel"
  | "awaiting-grants"
  | "no-such-criterion"
  | "other-cause"
  | "context";
export type Ignored = { readonly seq: Seq; readonly why: IgnoredWhy };

/** What a reader gives back: the standing, and what it looked at without using it. */
export type Read = { readonly standing: Bare; readonly ignored: readonly Ignored[] };

/** Worst first: how legs and entries fold into one standing. */
export const worstFirst: readonly BareIs[] = ["unmet", "unknown", "pending", "stale", "not applicable", "met"];
