import { describe, expect, it } from "vitest";
import { aRun, proved } from "@/tests/support/make";
import type { Inert } from "../standing/inert";
import { inertSaid, postedSaid } from "./posted";

const said = (inert: Inert, word = "passed") => inertSaid(inert, aRun({ word }), undefined);

it.each<[Inert, string]>([
  ["no-policy", "No policy asks for anything yet; it counts if one asks for it."],
  ["no-candidate", "There is no candidate yet; it counts if this content is put forward."],
  [
    "not-asked-for",
    "The policy does not ask for build on x86_64 / 4.9; it is kept, and counts if a policy asks for it.",
  ],
  ["other-revision", "It is of other content than the candidate; it counts if that content is put forward."],
  ["origin", "The policy takes runs of a proved origin for this job, and this one was posted with a token."],
  ["untrusted-source", "It is not counted: its source may not speak for this, or might not by then."],
  ["expired", "It is older than the policy takes; run it again."],
  ["running", "It is still running; post its outcome when it ends."],
  ["withdrawn", "It is not counted: its author took it back."],
])("%s: %s", (inert, sentence) => expect(said(inert)).toBe(sentence));

it("one of a source that may not speak, by why it may not", () => {
  expect(inertSaid("untrusted-source", aRun({ origin: proved() }), undefined, "workflow")).toBe(
    "It is not counted: it is of another workflow than its source may speak of.",
  );
});

it("a proved one where only posted ones are taken", () => {
  expect(inertSaid("origin", aRun({ origin: proved() }), undefined)).toBe(
    "The policy takes posted runs for this job, and this one is proved.",
  );
});

it("an inconclusive one in its producer's own word", () => {
  expect(said("inconclusive", "skipped")).toBe("“skipped” is neither a pass nor a failure.");
});

describe("one sentence for the CI log", () => {
  const run = { entry: 181, new: true, counts: true, why: null };
  const turn = { project: "wireguard", channel: "testing", before: "undetermined", after: "ready" } as const;

  it.each([
    [[run], [turn], "Recorded as entry 181, and it counts. wireguard turns from undetermined to ready for testing."],
    [[{ ...run, new: false }], [], "Known already as entry 181, and it counts."],
    [[{ ...run, counts: false, why: "It is old." }], [], "Recorded as entry 181. It is old."],
    [[{ ...run, reference: true as const }], [], "Recorded as entry 181, of the base: it moves no standing by itself."],
    [[run, run], [], "Recorded 2 runs; 2 of 2 count."],
    [[run, { ...run, new: false, counts: false, why: "" }], [], "Recorded 1 run, 1 known already; 1 of 2 count."],
  ])("%#", (runs, turned, sentence) => expect(postedSaid(runs, turned)).toBe(sentence));
});
