import type { Seq } from "../fact";
import type { Origin, Outcome } from "../facts/evidence";
import type { Instant } from "../instant";
import type { Place } from "../manifest/manifest";
import type { Target } from "../target";
import type { BareIs, Cause, IgnoredWhy } from "./standing";

/** What a sentence is made from, by kind of criterion. */
export type Detail =
  | AttestedDetail
  | CiDetail
  | ManifestDetail
  | KernelDetail
  | ReviewDetail
  | SoakDetail
  | NeedsDetail
  | { readonly of: "rule"; readonly tags: readonly string[] };

export type ClaimView = {
  readonly seq: Seq;
  readonly at: Instant;
  readonly claim: string;
  readonly text: string | null;
  readonly url: string | null;
  /** Whose word it is: the handle of who said it, or of the maker of the token that did. */
  readonly by: string;
};
export type AttestedDetail = {
  readonly of: "attested";
  readonly claim: ClaimView | null;
  /** A newer met that waits for its second person while an older accepted one counts. */
  readonly waiting: ClaimView | null;
  readonly acceptedBy: string | null;
  readonly disputedBy: string | null;
  readonly dispute: string | null;
};

export type RunView = {
  readonly seq: Seq;
  readonly at: Instant;
  readonly runId: string;
  readonly attempt: number;
  readonly outcome: Outcome;
  readonly origin: Origin;
  readonly url: string | null;
  readonly counts: boolean;
  readonly why: IgnoredWhy | "inconclusive" | "running" | null;
};
export type Leg = {
  readonly check: string;
  readonly target: Target;
  readonly is: BareIs;
  readonly cause: Cause | null;
  readonly until: Instant | null;
  readonly passesInARow: number;
  readonly streak: number;
  readonly failuresInWindow: number;
  readonly window: number;
  readonly maxFail: number;
  readonly runningNow: boolean;
  /** No failure in the last 50 counted runs: a check that cannot fail is no evidence. */
  readonly neverFailed: boolean;
  /** How many runs count, shown or not. */
  readonly counted: number;
  readonly used: readonly Seq[];
  /** The last 50 runs of this leg, oldest first, counted or not, and before them those that it rests on. */
  readonly runs: readonly RunView[];
};
export type CiDetail = { readonly of: "ci"; readonly legs: readonly Leg[]; readonly maxAgeDays: number };

export type ManifestFinding = {
  readonly code: "no-image" | "name-twice" | "fault" | "equals-base" | "not-pinned" | "not-under-trust" | "other-pin";
  /** `kernel`, `init linuxkit/runc`, `service nginx`. */
  readonly item: string;
  readonly image: string | null;
  /** The base's pin, for other-pin. */
  readonly base: string | null;
  readonly place: Place | null;
  readonly said: string | null;
};
export type ManifestDetail = {
  readonly of: "manifest";
  readonly rule: string;
  readonly looked: number;
  readonly findings: readonly ManifestFinding[];
  readonly path: string | null;
};

export type KernelFinding = {
  readonly symbol: string;
  readonly want: string;
  readonly is: "met" | "unmet" | "unknown" | "not applicable";
  readonly cause:
    | "unset"
    | "module"
    | "set"
    | "absent"
    | "other-value"
    | "fragment"
    | "no-series"
    | "bad-value"
    | "excepted"
    | "other-arch"
    | "other-series"
    | null;
  readonly found: string | null;
  readonly part: number | null;
  readonly line: number | null;
  /** The former or later name under which it was found. */
  readonly asName: string | null;
  readonly near: string | null;
};
export type KernelDetail = {
  readonly of: "kernel";
  readonly list: string;
  readonly version: string | null;
  readonly series: string | null;
  readonly findings: readonly (KernelFinding & { readonly arch: string })[];
};

export type ReviewDetail = {
  readonly of: "review";
  readonly role: string;
  readonly needed: number;
  readonly accepting: readonly { readonly seq: Seq; readonly by: string; readonly at: Instant }[];
  readonly objecting: readonly { readonly seq: Seq; readonly by: string; readonly text: string }[];
  readonly asked: readonly string[];
};

export type SoakDetail = {
  readonly of: "soak";
  readonly channel: string;
  readonly days: number;
  /** Since when it is in that channel, and without a break ready there; null: it is not. */
  readonly memberSince: Instant | null;
  readonly readySince: Instant | null;
  /** When it graduated from that channel: what it has stayed there by then is what counts; null: it did not. */
  readonly graduatedAt: Instant | null;
};

export type NeedsDetail = {
  readonly of: "needs";
  readonly project: string;
  /** Since when that project is in the channel; null: it is not. */
  readonly memberSince: Instant | null;
};
