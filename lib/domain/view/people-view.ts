import type { FieldError } from "../refusal";
import type { Moment } from "./moment";

/** Ways in for those without an account elsewhere, as the chair sees them. */
export type InvitationLine = {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly by: string;
  /** "open until", "used on", "taken back on", "over since". */
  readonly said: string;
  readonly when: Moment;
  /** Its link is good now. */
  readonly isOpen: boolean;
  /** Somebody came in by it: it is neither renewed nor taken back. */
  readonly isUsed: boolean;
};

/** What inviting and renewing answer with: the link, shown once. */
export type InviteState =
  | { readonly status: "idle" }
  | {
      readonly status: "invited";
      readonly who: string;
      readonly link: string;
      readonly until: Moment;
      /** The entry of the appointment, where one was said. */
      readonly seq: number | null;
    }
  | { readonly status: "revoked"; readonly who: string }
  | {
      readonly status: "refused";
      readonly sentence: string;
      readonly fields: readonly FieldError[];
      readonly values: Readonly<Record<string, string>>;
    };
export type InviteAction = (state: InviteState, form: FormData) => Promise<InviteState>;

/** What somebody holds, what of it is offered, and what is offered to them. */
export type HandOverView = {
  readonly held: readonly HeldLine[];
  readonly offered: readonly OfferedLine[];
  /** Taken over within the last day: undone by withdrawing. */
  readonly taken: readonly { readonly seq: number; readonly office: string; readonly from: string }[];
};
export type HeldLine = {
  readonly seq: number;
  readonly office: string;
  readonly since: Moment;
  readonly offer: { readonly seq: number; readonly to: string; readonly at: Moment } | null;
  /** What became of the last offer: "@cd declined on 3 July: No time." */
  readonly said: string | null;
};
export type OfferedLine = {
  readonly seq: number;
  readonly office: string;
  readonly from: string;
  readonly at: Moment;
  readonly text: string | null;
};

/** A browser that one is signed in at. */
export type SessionLine = {
  readonly id: string;
  /** "Firefox on Linux". */
  readonly browser: string;
  readonly as: string | null;
  readonly since: Moment;
  readonly seen: Moment;
  readonly isThis: boolean;
};
