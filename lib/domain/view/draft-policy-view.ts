import type { CriterionRow } from "../criteria-form/row";
import type { FieldError } from "../refusal";
import type { PolicyDifferenceView } from "./policy-view";
import type { Rich } from "./rich";

/** The page on which a draft of a policy is tried, and published by whom it is to do. */
export type DraftPolicyView = {
  readonly title: string;
  readonly crumb: Rich;
  readonly said: Rich;
  readonly channel: string;
  /** What travels with the form: the instant looked at. */
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
  /** Whether the group votes: what it does not do is not offered. */
  readonly votes: boolean;
  /** Why it is not published from here, in place of the button: the chair publishes, or another instant is looked at. */
  readonly closed: Rich | null;
};

export type DraftPolicyValues = {
  /** The policy as text: what the list began with, or the text that is edited. */
  readonly policy: string;
  readonly rows: readonly CriterionRow[] | null;
  /** Why there is a new version, in a sentence. */
  readonly remark: string;
};

/** What the form knows of its last press; what was typed is kept. */
export type DraftPolicyState = {
  readonly values: DraftPolicyValues;
  /** The newest version, as whoever looks has seen it: theirs would follow it. */
  readonly follows: number;
  /** Begins with what did not happen; null where nothing was refused. */
  readonly refused: string | null;
  readonly fields: readonly FieldError[];
  /** What it would do, and of which draft that was worked out; null where that was not asked. */
  readonly result: { readonly view: PolicyDifferenceView; readonly of: string; readonly next: string } | null;
  /** What was recorded, and where it stands. */
  readonly recorded: { readonly seq: number; readonly sentence: string; readonly href: string } | null;
  /** The id of what a press has opened, to go on there. */
  readonly opened: string | null;
};
export type DraftPolicyAction = (state: DraftPolicyState, form: FormData) => Promise<DraftPolicyState>;
