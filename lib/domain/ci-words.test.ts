import { expect, it } from "vitest";
import { knownWords, outcomeOf } from "./ci-words";

it.each([
  ["passed", ["passed", "pass", "success", "successful", "succeeded", "SUCCESS", " Passed "]],
  ["failed", ["failed", "fail", "failure", "timed_out", "timed out", "Timed-Out"]],
  [
    "running",
    [
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
  ],
  [
    "inconclusive",
    [
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
  ],
] as const)("%s: %j", (outcome, words) => {
  expect(new Set(words.map(outcomeOf))).toEqual(new Set([outcome]));
});

it("every word not known is inconclusive, names of every object too", () => {
  for (const word of ["", "ok", "green", "passed?", "constructor", "__proto__", "toString", "hasOwnProperty"])
    expect(outcomeOf(word)).toBe("inconclusive");
});

it("every word of the table has a row above", () => expect(knownWords).toHaveLength(29));
