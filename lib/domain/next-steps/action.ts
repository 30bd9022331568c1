import type { CriterionOf } from "../criterion";
import type { Seq } from "../fact";
import type { Origin } from "../facts/evidence";
import type { Instant } from "../instant";
import type { Cause } from "../standing/standing";
import type { Target } from "../target";

/** Whose list an action stands in. */
export type List = "yours" | "ci" | "others";

/** Who can do it: the role that it takes, and by handle those who hold it then and may; of a role open to all nobody is named. */
export type Doer = { readonly role: string; readonly people: readonly string[] };

/** What has to be done before: an appointment, a candidate, the days that are to pass, the claim, or all the rest. */
export type After = "appointment" | "candidate" | "wait" | "claim" | "rest";

type Common = {
  readonly list: List;
  /** The criteria it settles, or helps to settle, in the policy's order; none for what no criterion asks. */
  readonly keys: readonly string[];
  readonly who: Doer;
  readonly after: readonly After[];
  /** Done earlier than this it would be too old by the time the days have passed; null: it can be done at once. */
  readonly notBefore: Instant | null;
};

/** Somebody is given a role without whom an action has nobody to do it. */
type Appoint = { readonly does: "appoint"; readonly role: string; readonly count: number };

/** A new candidate. */
type PutForward = {
  readonly does: "candidate";
  readonly isFirst: boolean;
  /** What is computed of it, and has to be met. */
  readonly mustMeet: readonly { readonly key: string; readonly cause: Cause | null }[];
  /** What was settled of the candidate before it, and begins anew with this one. */
  readonly beginsAnew: readonly string[];
};

/** A claim that its criterion is met, with the evidence that it demands. */
type ClaimMet = {
  readonly does: "claim";
  readonly evidence: CriterionOf<"attested">["evidence"];
  readonly isOfContent: boolean;
  readonly cause: Cause | null;
};

/** A second person's word on a claim that is there, or on the one to be made. */
type Accept = { readonly does: "accept"; readonly claim: Seq | null; readonly of: string };

/** Why a should is open, for the cause that it has by then. */
type GiveReason = { readonly does: "reason"; readonly cause: Cause | null };

/** So many passes in a row on one leg, after what is there already. */
type Pass = {
  readonly does: "pass";
  readonly check: string;
  readonly target: Target;
  readonly passes: number;
  /** How many of a row are there already. */
  readonly has: number;
  /** How many failures of its window have to be outweighed; 0 where a row alone is asked. */
  readonly failures: number;
  readonly origins: readonly Origin["is"][];
  /** Only what a forge proves will do, and nobody has registered whose word that is: a maintainer does, first. */
  readonly needsSource: boolean;
  readonly maxAgeDays: number;
  /** Its last run failed, and the base's too: the base has to be mended first. */
  readonly isBaseBroken: boolean;
};

/** So many reviews that accept the candidate. */
type Review = { readonly does: "review"; readonly count: number; readonly asked: readonly string[] };

/** A base of the channel. */
type SetBase = { readonly does: "base" };

/** A version of the policy without the fault that nobody else can mend. */
type Publish = { readonly does: "publish"; readonly why: "no-list" | "nothing-applies" | "ci-floor" };

/** Another project that has to be in the channel. */
type Admit = { readonly does: "admit"; readonly project: string };

/** Time that has to pass: nobody does anything. */
type Wait = { readonly does: "wait"; readonly until: Instant };

/** Days in another channel that have not begun, or that do not pass by themselves: it has to be, and stay, ready there. */
type Soak = {
  readonly does: "soak";
  readonly channel: string;
  readonly days: number;
  readonly isMember: boolean;
  /** When its days are full, if it stays ready there; null: they have not begun. */
  readonly until: Instant | null;
  /** When it stops being ready there if nobody does anything; null: it is not ready. */
  readonly breaksAt: Instant | null;
};

/** One thing that somebody does, or that has to pass, towards ready. */
export type Action = Common &
  (Appoint | PutForward | ClaimMet | Accept | GiveReason | Pass | Review | SetBase | Publish | Admit | Wait | Soak);
export type ActionOf<D extends Action["does"]> = Extract<Action, { does: D }>;

/** The smallest set of actions that makes a project ready. */
export type NextSteps = {
  readonly actions: readonly Action[];
  /** From when on they can all hold together: now, or the end of what has to pass. */
  readonly at: Instant;
  /**
   * Days have to begin, or to be kept going, first, or to pass until a new policy binds a member: what ages meanwhile is to be
   * renewed and is not told here.
   */
  readonly isFirstStage: boolean;
  /** Why no action makes it ready: no must applies to it. Null otherwise. */
  readonly never: "no-must" | null;
};
