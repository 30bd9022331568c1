import type { Outcome } from "../../domain/facts/evidence";

/** One job of a forge's CI, as one of its events tells of it. */
export type JobTold = {
  /** As the forge shows it: "boot (x86_64, 4.9)". */
  readonly name: string;
  readonly commit: string;
  /** The same in every event of one attempt, and another for each re-run. */
  readonly runId: string;
  readonly attempt: number;
  readonly outcome: Outcome;
  /** The forge's own word for it. */
  readonly word: string;
  readonly observedAt: string | null;
  readonly url: string | null;
  /** What it shows of where it comes from: the file of a workflow, else its name, else the app's that says it. */
  readonly workflow: string;
  readonly environment: string | null;
  /** A sum of jobs, which tell of themselves: it is a run only where a leg asks for it by its name. */
  readonly isSum: boolean;
};

/** What an event of a forge says. */
export type ForgeEvent = {
  readonly repository: {
    /** Its path at the forge: "wireguard/wireguard-linuxkit". */
    readonly path: string;
    /** The forge, as the event says it: "github.com"; null where it does not. */
    readonly host: string | null;
  };
  readonly jobs: readonly JobTold[];
  /** What it tells that is no run, in a sentence; null where every part of it is one. */
  readonly nothing: string | null;
};
