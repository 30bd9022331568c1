import type { Seq } from "../fact";
import type { StandingIs } from "../standing/standing";
import type { Mark } from "./mark";
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
  /** The waivers that name this criterion, as each stands; those that are past too. */
  readonly waivers: readonly WaiverView[];
  /** Facts that were looked at and not used: "Entry 88 is not counted: …" */
  readonly ignored: readonly Rich[];
  /** The forms at the right, for who may, the nearest first; the rest fold. Empty where who looks cannot answer. */
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

/** A waiver with all that was said for and against it. */
export type WaiverView = {
  readonly seq: Seq;
  /** Revoked, ended, or of another candidate: it holds nothing any more. */
  readonly isPast: boolean;
  /** "Asked for by maintainer of wireguard on 3 July, entry 181, until 1 September." */
  readonly asked: Rich;
  /** "Not in force: it still needs one more grant, of another organisation than Intel and ARM." */
  readonly stands: string;
  readonly reason: string;
  readonly risk: string;
  /** "of readme and roadmap, as long as nobody has shown it". */
  readonly covers: string;
  /** "Granted by voter, Intel on 4 July, entry 182", or why one does not count. */
  readonly grants: readonly Rich[];
};

/** What travels with a form unseen: the project, the criterion, the claim, the content it is about. */
export type Hidden = Readonly<Record<string, string>>;

/** What somebody can do to a criterion; each is one form. Beside `hidden` it sends the fields named here. */
export type Offer = { readonly hidden: Hidden } & (
  | {
      /** `url` or `text`, by the evidence the criterion wants. */
      readonly to: "mark";
      readonly claim: "met" | "unmet" | "not-applicable";
      readonly evidence: "none" | "text" | "url" | "commit-url";
      /** "Good for 180 days." */
      readonly hint: string;
      /** What stands in the field to begin with: the link it renews. */
      readonly initial: string;
    }
  /** `text`. */
  | { readonly to: "reason"; readonly hint: string; readonly placeholder: string }
  /** `accepts` ("true" or "false") and `text`. */
  | { readonly to: "review"; readonly hint: string }
  /** The second person's word on an attestation: `accepts` and `text`. */
  | { readonly to: "accept"; readonly said: Rich }
  /** `text`, which may stay empty. */
  | { readonly to: "withdraw"; readonly said: Rich }
  /** `criteria`, once for each, `text`, `risk` and `until`, a day. */
  | {
      readonly to: "ask-waiver";
      readonly hint: string;
      readonly criteria: readonly { readonly key: string; readonly said: string; readonly isOn: boolean }[];
      /** "at most 90 days: 17 October". */
      readonly most: string;
    }
  /** `text`, which may stay empty. */
  | { readonly to: "grant-waiver"; readonly said: Rich }
  /** `text`. */
  | { readonly to: "revoke-waiver"; readonly said: Rich }
  /** `of`, once for each handle, and `text`. */
  | { readonly to: "ask-review"; readonly hint: string; readonly people: readonly PersonChoice[] }
);
type PersonChoice = { readonly handle: string; readonly name: string };
