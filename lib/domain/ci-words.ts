import type { Outcome } from "./facts/evidence";

/**
 * Each producer's words for an outcome, mapped onto the four (decision.md, "CI as evidence", 3). A word that is not in its
 * producer's table is inconclusive: skipped is never a pass, and neither is another's word for it.
 */
const words = {
  /** What is posted in a run's `outcome`, whatever CI it comes from. */
  post: {
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
  },
  /** The conclusion of a check run, a check suite, a job or a run of a workflow; its status where it has none yet. */
  github: {
    success: "passed",
    failure: "failed",
    timed_out: "failed",
    queued: "running",
    in_progress: "running",
    requested: "running",
    waiting: "running",
    pending: "running",
    neutral: "inconclusive",
    cancelled: "inconclusive",
    skipped: "inconclusive",
    stale: "inconclusive",
    action_required: "inconclusive",
    startup_failure: "inconclusive",
  },
  /** The state of a commit status: `error` is of the CI itself, not of what it tests. */
  "github-status": { success: "passed", failure: "failed", pending: "running", error: "inconclusive" },
  /**
   * The status of a job or a pipeline, and why a job failed. One that no runner took or finished says nothing of the project;
   * one that waits for somebody’s press (`manual`) or was left out does not run; what went through with jobs that were allowed
   * to fail (`passed_with_warnings`) is no pass.
   */
  gitlab: {
    success: "passed",
    failed: "failed",
    script_failure: "failed",
    job_execution_timeout: "failed",
    trace_size_exceeded: "failed",
    created: "running",
    waiting_for_resource: "running",
    waiting_for_callback: "running",
    preparing: "running",
    pending: "running",
    running: "running",
    scheduled: "running",
    canceling: "running",
    canceled: "inconclusive",
    skipped: "inconclusive",
    manual: "inconclusive",
    passed_with_warnings: "inconclusive",
    api_failure: "inconclusive",
    stuck_or_timeout_failure: "inconclusive",
    runner_system_failure: "inconclusive",
    runner_unsupported: "inconclusive",
    missing_dependency_failure: "inconclusive",
    stale_schedule: "inconclusive",
    archived_failure: "inconclusive",
    unmet_prerequisites: "inconclusive",
    scheduler_failure: "inconclusive",
    data_integrity_failure: "inconclusive",
    forward_deployment_failure: "inconclusive",
    user_blocked: "inconclusive",
    project_deleted: "inconclusive",
    ci_quota_exceeded: "inconclusive",
    no_matching_runner: "inconclusive",
    builds_disabled: "inconclusive",
  },
} as const satisfies Record<string, Readonly<Record<string, Outcome>>>;

/** Whose words: of what is posted, or of a forge. */
export type WordsOf = keyof typeof words;

const tables = new Map(
  Object.entries(words).map(([producer, table]) => [producer, new Map<string, Outcome>(Object.entries(table))]),
);

/** What a producer's word means; every word that it is not known to use is inconclusive. */
export const outcomeOf = (word: string, producer: WordsOf = "post"): Outcome =>
  tables.get(producer)?.get(plain(word)) ?? "inconclusive";

/** Whether a word is in its producer’s table. */
export const isWordOf = (word: string, producer: WordsOf): boolean => tables.get(producer)?.has(plain(word)) ?? false;

const plain = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_");

/** Every word of the table, by whose it is. */
export const knownWords: readonly (readonly [WordsOf, string])[] = (Object.keys(words) as WordsOf[]).flatMap(
  (producer) => Object.keys(words[producer]).map((word) => [producer, word] as const),
);
