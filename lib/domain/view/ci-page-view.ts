import type { CheckView, CiView, RunLine, RunMark } from "./ci-view";
import type { Mark, Obligation } from "./mark";
import type { Rich } from "./rich";

/** A project's CI page: its jobs, how it is connected, and what came in. */
export type CiPageView = {
  readonly slug: string;
  readonly crumb: Rich;
  readonly heading: string;
  /** "1 of 2 required CI jobs is shown to pass. Boot on x86_64 / 4.9 failed, run 5120." */
  readonly finding: Rich;
  /** The candidate, what of earlier content does not count, and the other channels. */
  readonly meta: readonly Rich[];
  readonly jobs: JobsView;
  /** Whether who looks may connect it now. */
  readonly connect: boolean;
};

export type JobsView = {
  readonly note: string;
  /** Checks down, targets across; null where there is only one place to run them. */
  readonly matrix: (Pick<CiView, "targets"> & { readonly checks: readonly CheckView[] }) | null;
  readonly groups: readonly JobGroupView[];
  readonly runs: readonly RunLine[];
  /** Where all of them are read, when there are more than are listed. */
  readonly more: { readonly href: string; readonly text: string } | null;
  /** Said in place of the runs. */
  readonly none: Rich | null;
};

/** The jobs of one criterion, and what it asks of each of them. */
export type JobGroupView = {
  readonly criterion: { readonly href: string; readonly text: string };
  readonly obligation: Obligation;
  /** "Two passes in a row, and at most 1 of the last 5 failed. A run is good for 14 days. …" */
  readonly rule: string;
  readonly jobs: readonly JobView[];
};

/** One job that the policy asks for: a check on a target. */
export type JobView = Mark & {
  /** Its place on the page. */
  readonly id: string;
  readonly title: string;
  /** The sentence: "Boot on x86_64 / 4.9 failed, run 5120." */
  readonly said: Rich;
  readonly runs: readonly RunMark[];
  /** "1 of 2 in a row", "1 of the last 4 failed", "too old on 2 August"; none where no run was ever posted. */
  readonly counts: readonly Rich[];
  /** Its failures by name, a re-run in progress, that it fails on the base too, that it never failed. */
  readonly remarks: readonly Rich[];
};
