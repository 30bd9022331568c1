import type { StandingIs } from "../standing/standing";
import type { Hidden } from "./criterion-view";

import type { Rich } from "./rich";

/** The gate: every condition, with its exact fraction, and what one can do while it is closed. */
export type GateView = {
  readonly what: "admit" | "graduate" | "demote" | "remove";
  /** "Admit shiftfs to testing". */
  readonly heading: string;
  readonly conditions: readonly GateCondition[];
  readonly open: boolean;
  /** "Not possible: the verdict is undetermined. It is computed again at the moment of recording. …" */
  readonly why: Rich | null;
  /** "What the chair can do now: …" */
  readonly instead: Rich | null;
  /** Null where the chair's word decides, or for who may not record. */
  readonly handCount: HandCountView | null;
  /** "Record decision"; null for who may not record. */
  readonly label: string | null;
  /** Beside it the form sends `text` and, with a hand count, `meeting`, `eligible`, `for`, `against`, `abstain`, `openedAt`. */
  readonly hidden: Hidden;
};
export type GateCondition = {
  readonly is: StandingIs;
  readonly title: string;
  /** "4 of 6 voted, 1/2 needed". */
  readonly said: string;
  readonly bar: BarView | null;
};
/** `of` is the whole, `have` what there is, `need` the accent mark it must pass. */
export type BarView = { readonly have: number; readonly need: number; readonly of: number; readonly text: string };
export type HandCountView = {
  /** Empty where the group has none: the day is asked instead. */
  readonly meetings: readonly { readonly value: string; readonly text: string }[];
  readonly eligible: number | null;
  /** "Quorum 1/2, threshold 2/3, at least 7 days". */
  readonly rule: string;
  /** What stands in the field for when the question was opened. */
  readonly openedAt: string;
};
