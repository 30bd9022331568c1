import type { FormState } from "./form-state";
import type { Mark } from "./mark";
import type { Rich } from "./rich";

/** A new candidate, and /check: a yml, what it computes to, what would be gained and lost. Nothing here is recorded. */
export type CandidateView = {
  readonly title: string;
  /** "wireguard, in place of 0441a37". */
  readonly what: Rich | null;
  readonly crumb: Rich;
  /** "You gain one and lose two. …", "It does not load. …" */
  readonly finding: Rich;
  /** Null where the channel builds nothing: a candidate is its commit alone there. */
  readonly yml: YmlView | null;
  /** Null on /check, and before anything was worked out. */
  readonly gains: GainsView | null;
  readonly computed: readonly ComputedView[];
  /** Why it could not be read, in place of what it computes to; then what was noticed while a kernel configuration was. */
  readonly problems: readonly PlacedView[];
  readonly notes: readonly PlacedView[];
  /** On /check: the address that carries the yml itself, and what to know of it. */
  readonly share: ShareView | null;
  /** The channels it can be judged against, on /check, and the one that was taken. */
  readonly channels: readonly { readonly value: string; readonly text: string }[];
  readonly channel: string;
  /** "9 other criteria are answered by people and CI, once it is a project's candidate." */
  readonly after: Rich | null;
  /** What else is asked for: the commit and its tree. None on /check. */
  readonly fields: readonly CandidateField[];
  /** "Kernel material carried over: x86_64 / 4.9 release, …" */
  readonly carried: Rich | null;
  /** Null where the channel's policy asks for no kernel. */
  readonly kernel: KernelView | null;
  /** Why who looks cannot put it forward; on /check, for which projects they can. */
  readonly closed: Rich | null;
  /** Whether who looks can put it forward. */
  readonly mayForward: boolean;
  /** What became of putting it forward, by the same press. */
  readonly forwarded: FormState;
  /** What travels with the form unseen. */
  readonly hidden: readonly { readonly name: string; readonly value: string }[];
};
export type YmlView = {
  /** "wireguard.yml". */
  readonly name: string;
  /** "3 lines changed". */
  readonly note: string;
  readonly text: string;
  /** Lines changed against the present candidate, and lines with something wrong, 1-based. */
  readonly changed: readonly number[];
  readonly wrong: readonly number[];
  /** Where the present yml stands to be edited again; null where there is none, or on /check. */
  readonly present: string | null;
  /** The same page with nothing written, to paste another. */
  readonly blank: string;
};
export type GainsView = {
  readonly lines: readonly { readonly from: Mark; readonly to: Mark; readonly said: Rich }[];
  /** "Stays met: readme, roadmap; …" */
  readonly stays: Rich | null;
};
export type ComputedView = Mark & {
  readonly short: string;
  readonly said: Rich;
  /** "2:10, 9:5": line and column, or nothing. */
  readonly where: string;
  /** Each finding with its place, where there are too many to say in a sentence. */
  readonly each: readonly PlacedView[];
};
/** Something said of a place in a text. */
export type PlacedView = { readonly said: Rich; readonly where: string };
/** `href` null: too long for a link. */
export type ShareView = { readonly href: string | null; readonly note: string };
export type CandidateField = {
  readonly name: string;
  readonly label: string;
  /** How it is found: `git rev-parse HEAD`. */
  readonly hint: Rich;
  readonly initial: string;
  readonly placeholder: string;
  readonly error: string | null;
};
/** One kernel configuration to give, by file or pasted, in place of what there is. */
export type KernelView = {
  /** "Replace it", "Add a kernel configuration". */
  readonly label: string;
  readonly hint: string;
  readonly isOpen: boolean;
  readonly text: string;
  readonly arch: string;
  readonly series: string;
  readonly variant: string;
  readonly arches: readonly string[];
};
/**
 * Works a yml out and answers with what it comes to; sent with `yml`, the fields, and on /check with `channel`. With
 * `act=put-forward` it is put forward too: one action for both presses, so that either answers before any script has run.
 */
export type CandidateAction = (view: CandidateView, form: FormData) => Promise<CandidateView>;
