import { describe, expect, it } from "vitest";
import { knownWords, outcomeOf } from "./ci-words";

/** decision.md, "CI as evidence", 3: each producer's words, with a test for each word. */
const words: Readonly<Record<"passed" | "failed" | "running" | "inconclusive", readonly string[]>> = {
  passed: ["passed", "pass", "success", "successful", "succeeded"],
  failed: ["failed", "fail", "failure", "timed_out"],
  running: [
    "running",
    "queued",
    "pending",
    "in_progress",
    "requested",
    "waiting",
    "created",
    "preparing",
    "waiting_for_resource",
    "scheduled",
  ],
  inconclusive: [
    "inconclusive",
    "error",
    "skipped",
    "neutral",
    "cancelled",
    "canceled",
    "stale",
    "action_required",
    "startup_failure",
    "manual",
  ],
};
const rows = Object.entries(words).flatMap(([outcome, list]) => list.map((word) => [word, outcome] as const));

describe("a producer’s word", () => {
  it.each(rows)("%s means %s", (word, outcome) => expect(outcomeOf(word)).toBe(outcome));

  it("has a test, each of them", () => expect(rows.map(([word]) => word).sort()).toEqual([...knownWords].sort()));

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

  it.each(["constructor", "__proto__", "toString", "valueOf", "hasOwnProperty"])(
    "%s is a word like any other that is not known",
    (word) => expect(outcomeOf(word)).toBe("inconclusive"),
  );

  it("skipped is never a pass", () => {
    for (const word of ["skipped", "neutral", "cancelled", "stale", "manual"])
      expect(outcomeOf(word)).not.toBe("passed");
  });
});
