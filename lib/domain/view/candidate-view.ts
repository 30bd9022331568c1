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
  /** "9 other criteria are answered by people and CI, once it is a project's candidate." */
  readonly after: Rich | null;
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
export type CheckChannel = { readonly value: string; readonly text: string };
