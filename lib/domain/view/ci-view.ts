import type { StandingIs } from "../standing/standing";
import type { Obligation } from "./mark";
import type { Moment } from "./moment";
import type { Rich } from "./rich";

/** CI jobs: what each leg stands at, its last runs, and the runs one by one. */
export type CiView = {
  /** "last 12 a job, oldest first", or "nothing has ever been posted". */
  readonly note: string;
  /** `text` null: there is only one place to run it. */
  readonly targets: readonly { readonly text: string | null; readonly obligation: Obligation }[];
  readonly checks: readonly CheckView[];
  readonly runs: readonly RunLine[];
  /** The page where all of it is told. */
  readonly all: string;
  /** Where CI is connected; null for who may not. */
  readonly connect: { readonly href: string; readonly text: string } | null;
  /** Said in place of the runs: "No run was ever posted." */
  readonly none: Rich | null;
};
export type CheckView = {
  readonly check: string;
  /** "1 pass needed", "2 in a row needed". */
  readonly need: string;
  /** One a target, in the order of `targets`; null where nobody asks for it. */
  readonly legs: readonly (LegView | null)[];
};
export type LegView = {
  readonly is: StandingIs;
  readonly obligation: Obligation;
  /** The last 12, oldest first. */
  readonly runs: readonly RunMark[];
  /** "28 minutes ago · no DHCP lease", "no run". */
  readonly note: string;
  /** Where the job is told in full. */
  readonly href: string;
};
export type RunOutcome = "passed" | "failed" | "inconclusive" | "running";
/** `old`: of an earlier candidate, or not counted; drawn thin. */
export type RunMark = { readonly outcome: RunOutcome; readonly old: boolean };

export type RunLine = {
  readonly id: string;
  readonly href: string | null;
  /** "boots, x86_64 / 4.9". */
  readonly what: string;
  readonly outcome: RunOutcome;
  /** "Proved by the forge: workflow …", "Posted by … with token …". */
  readonly origin: Rich;
  /** "Not counted: posted with a token of another project". Stands in place of the origin. */
  readonly notCounted: string | null;
  readonly when: Moment;
  readonly entry: { readonly href: string; readonly text: string };
  /** "known here since 5 July, entry 91": of a result that came late. */
  readonly known: string | null;
};

/** "11 passed, 1 inconclusive": what a strip of runs says in words. */
export function runsText(runs: readonly RunMark[]): string {
  const count = (outcome: RunOutcome) => runs.filter((run) => run.outcome === outcome).length;
  const said = (["passed", "failed", "inconclusive", "running"] as const)
    .filter((outcome) => count(outcome) > 0)
    .map((outcome) => `${count(outcome)} ${outcome}`);
  return said.length > 0 ? said.join(", ") : "no run";
}
