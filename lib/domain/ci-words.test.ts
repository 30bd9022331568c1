import { describe, expect, it } from "vitest";
import { isWordOf, knownWords, outcomeOf, type WordsOf } from "./ci-words";

type Outcome = "passed" | "failed" | "running" | "inconclusive";

/** decision.md, "CI as evidence", 3: each producer's words, with a test for each word. */
const words: Readonly<Record<WordsOf, Readonly<Record<Outcome, string>>>> = {
  post: {
    passed: "passed pass success successful succeeded",
    failed: "failed fail failure timed_out",
    running: "running queued pending in_progress requested waiting created preparing waiting_for_resource scheduled",
    inconclusive: "inconclusive error skipped neutral cancelled canceled stale action_required startup_failure manual",
  },
  github: {
    passed: "success",
    failed: "failure timed_out",
    running: "queued in_progress requested waiting pending",
    inconclusive: "neutral cancelled skipped stale action_required startup_failure",
  },
  "github-status": { passed: "success", failed: "failure", running: "pending", inconclusive: "error" },
  gitlab: {
    passed: "success",
    failed: "failed script_failure job_execution_timeout trace_size_exceeded",
    running: "created waiting_for_resource waiting_for_callback preparing pending running scheduled canceling",
    inconclusive: [
      "canceled skipped manual passed_with_warnings",
      "api_failure stuck_or_timeout_failure runner_system_failure runner_unsupported missing_dependency_failure",
      "stale_schedule archived_failure unmet_prerequisites scheduler_failure data_integrity_failure",
      "forward_deployment_failure user_blocked project_deleted ci_quota_exceeded no_matching_runner builds_disabled",
    ].join(" "),
  },
};
const rows = (Object.keys(words) as WordsOf[]).flatMap((producer) =>
  (Object.entries(words[producer]) as [Outcome, string][]).flatMap(([outcome, list]) =>
    list.split(" ").map((word) => [producer, word, outcome] as const),
  ),
);

describe("a producer’s word", () => {
  it.each(rows)("%s: %s means %s", (producer, word, outcome) => {
    expect(outcomeOf(word, producer)).toBe(outcome);
    expect(isWordOf(word, producer)).toBe(true);
  });

  it("has a test, each of them", () => {
    const text = ([producer, word]: readonly string[]) => `${producer} ${word}`;
    expect(rows.map(text).sort()).toEqual(knownWords.map(text).sort());
  });

  it("is what is posted, where nobody says whose it is", () => expect(outcomeOf("succeeded")).toBe("passed"));

  it.each([
    ["SUCCESS", "passed"],
    [" Failure ", "failed"],
    ["timed-out", "failed"],
    ["In Progress", "running"],
    ["Startup Failure", "inconclusive"],
    ["action-required", "inconclusive"],
  ])("%j is read however it is written", (word, outcome) => expect(outcomeOf(word)).toBe(outcome));

  it.each(["", "ok", "green", "runner_system_failure", "passed?", "unsuccessful", "not passed", "1", "true", "null"])(
    "%j is not known, so it is inconclusive",
    (word) => expect(outcomeOf(word)).toBe("inconclusive"),
  );

  it.each<[WordsOf, string]>([
    ["github", "passed"],
    ["github", "completed"],
    ["github-status", "timed_out"],
    ["gitlab", "passed"],
    ["gitlab", "cancelled"],
    ["gitlab", "a_reason_of_tomorrow"],
  ])("%s does not say %j, so there it is inconclusive", (producer, word) => {
    expect(outcomeOf(word, producer)).toBe("inconclusive");
    expect(isWordOf(word, producer)).toBe(false);
  });

  it.each(["constructor", "__proto__", "toString", "valueOf", "hasOwnProperty"])(
    "%s is a word like any other that is not known",
    (word) => {
      for (const producer of Object.keys(words) as WordsOf[])
        expect([outcomeOf(word, producer), isWordOf(word, producer)]).toEqual(["inconclusive", false]);
    },
  );

  it("skipped is never a pass", () => {
    for (const producer of Object.keys(words) as WordsOf[])
      for (const word of ["skipped", "neutral", "cancelled", "canceled", "stale", "manual", "passed with warnings"])
        expect(outcomeOf(word, producer)).not.toBe("passed");
  });
});
