import type { Seq } from "../fact";
import type { Mark, StandingIs } from "./mark";
import type { Rich } from "./rich";

export type CriteriaView = {
  /** "6 of 9 must met · 1 of 3 should met, none with a reason yet · policy testing 1". */
  readonly counts: Rich;
  readonly groups: readonly CriterionGroupView[];
};
export type CriterionGroupView = {
  readonly name: string;
  /** "read from wireguard.yml at 0441a37", "1 target required, x86_64 / 4.9". */
  readonly note: Rich | null;
  readonly criteria: readonly CriterionView[];
};

export type CriterionView = Mark & {
  readonly key: string;
  readonly short: string;
  readonly title: string;
  /** What a waiver holds, where `is` is waived. */
  readonly beneath: StandingIs | null;
  /** What follows "Met." or "Unmet.": one sentence. */
  readonly said: Rich;
  /** "until 9 December", "this candidate", "reason owed", or nothing. */
  readonly until: string;
  /** Open when the page comes: at most the one that is next. */
  readonly open: boolean;
  readonly why: Rich;
  readonly how: Rich;
  readonly source: Rich;
  readonly evidence: Rich | null;
  readonly history: readonly { readonly is: StandingIs; readonly when: string }[];
  /** The reason in force, or the claims and reviews it rests on, each with its entry. */
  readonly words: readonly SaidView[];
  /** Facts that were looked at and not used: "Entry 88 is not counted: …" */
  readonly ignored: readonly Rich[];
  /** The forms at the right, for who may; empty where nobody who looks can answer. */
  readonly offers: readonly Offer[];
  /** Instead of forms: "Only CI answers this. Nobody can mark or waive it." */
  readonly noForm: Rich | null;
};

export type SaidView = {
  readonly seq: Seq;
  /** "Reason", "Marked met", "Review". */
  readonly kind: string;
  readonly text: string;
  readonly by: string;
  readonly when: string;
};

/** What somebody can do to a criterion; each is one form. */
export type Offer =
  | {
      readonly to: "mark";
      readonly criterion: string;
      readonly claim: "met" | "unmet" | "not-applicable";
      readonly evidence: "none" | "text" | "url" | "commit-url";
      /** "Good for 180 days." */
      readonly hint: string;
      /** What stands in the field to begin with: the link it renews. */
      readonly initial: string;
    }
  | { readonly to: "reason"; readonly criterion: string; readonly hint: string; readonly placeholder: string }
  | { readonly to: "review"; readonly hint: string }
  /** The second person's word on an attestation. */
  | { readonly to: "accept"; readonly seq: Seq; readonly said: Rich }
  | { readonly to: "withdraw"; readonly seq: Seq; readonly said: Rich }
  | {
      readonly to: "ask-review";
      readonly hint: string;
      readonly people: readonly { readonly handle: string; readonly name: string }[];
    };
