import type { Outcome } from "./facts/evidence";

/**
 * Each producer's words for an outcome, mapped onto the four (decision.md, "CI as evidence", 3). Words not in the table are
 * inconclusive: skipped is never a pass.
 */
const words: ReadonlyMap<string, Outcome> = new Map(
  Object.entries({
    passed: "passed",
    pass: "passed",
    success: "passed",
    successful: "passed",
    succeeded: "passed",
    failed: "failed",
    fail: "failed",
    failure: "failed",
    timed_out: "failed",
    running: "running",
    queued: "running",
    pending: "running",
    in_progress: "running",
    requested: "running",
    waiting: "running",
    created: "running",
    preparing: "running",
    waiting_for_resource: "running",
    scheduled: "running",
    inconclusive: "inconclusive",
    error: "inconclusive",
    skipped: "inconclusive",
    neutral: "inconclusive",
    cancelled: "inconclusive",
    canceled: "inconclusive",
    stale: "inconclusive",
    action_required: "inconclusive",
    startup_failure: "inconclusive",
    manual: "inconclusive",
  } as const),
);

/** What a producer's word means; every word not known is inconclusive. */
export const outcomeOf = (word: string): Outcome =>
  words.get(
    word
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, "_"),
  ) ?? "inconclusive";

/** Every word of the table. */
export const knownWords: readonly string[] = [...words.keys()];
