import type { Seq } from "../fact";

/** What a report says of CI itself: a repository that may speak for it, or might before it was revoked. */
export type SourceTold = {
  /** Of the base's CI it is null. */
  readonly project: string | null;
  readonly entry: Seq;
  readonly issuer: string;
  readonly repository: string;
  readonly workflow: string | null;
  readonly environment: string | null;
  readonly by: string;
  readonly instant: string;
  /** Left out while it may speak. What it told before stays. */
  readonly revoked?: { readonly entry: Seq; readonly by: string; readonly instant: string };
};
/** A job that fails on the base itself, without any project. */
export type BaseFailure = {
  readonly check: string;
  readonly target: string | null;
  readonly run: string;
  readonly attempt: number;
  readonly entry: Seq;
  readonly instant: string;
};
