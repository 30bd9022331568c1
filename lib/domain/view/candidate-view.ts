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
  readonly yml: YmlView;
  /** Null on /check. */
  readonly gains: GainsView | null;
  readonly computed: readonly ComputedView[];
  /** The address that carries the yml itself; null where there is none to share. */
  readonly share: string | null;
  /** The channels it can be judged against, on /check; the first is the one that was taken. */
  readonly channels: readonly { readonly value: string; readonly text: string }[];
  /** "9 other criteria are answered by people and CI, once it is a project's candidate." */
  readonly after: Rich | null;
  /** What else is asked for: the commit and its tree. None on /check. */
  readonly fields: readonly CandidateField[];
  /** "Kernel material carried over: kernel_config-4.9.x, …" */
  readonly carried: Rich | null;
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
};
export type GainsView = {
  readonly lines: readonly { readonly from: Mark; readonly to: Mark; readonly said: Rich }[];
  /** "Stays: readme, roadmap, …" */
  readonly stays: Rich | null;
};
export type ComputedView = Mark & {
  readonly short: string;
  readonly said: Rich;
  /** "2:10, 9:5": line and column, or nothing. */
  readonly where: string;
};
export type CandidateField = {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly initial: string;
  readonly placeholder: string;
};
/** Works a yml out and answers with what it comes to; sent with `yml`, the fields, and on /check with `channel`. */
export type CandidateAction = (view: CandidateView, form: FormData) => Promise<CandidateView>;
