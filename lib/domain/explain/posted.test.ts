import { describe, expect, it } from "vitest";
import {
  aCandidate,
  aCriterion,
  aLog,
  aPolicy,
  aProject,
  aReferenceRun,
  aRun,
  instant,
  proved,
  published,
} from "@/tests/support/make";
import type { Criterion, CriterionOf } from "../criterion";
import type { Fact, FactOf } from "../fact";
import type { Outcome } from "../facts/evidence";
import type { Inert } from "../standing/inert";
import { verdictOf } from "../verdict";
import { inertSaid, openSaid, postedSaid, ranSaid } from "./posted";

const said = (inert: Inert, word = "passed") => inertSaid(inert, aRun({ word }), undefined);

it.each<[Inert, string]>([
  ["no-policy", "No policy asks for anything yet; it counts if one asks for it."],
  ["no-candidate", "There is no candidate yet; it counts if this content is put forward."],
  [
    "not-asked-for",
    "The policy does not ask for build on x86_64 / 4.9; it is kept, and counts if a policy asks for it.",
  ],
  ["other-revision", "It is of other content (9d48e7e) than the candidate; it counts if that content is put forward."],
  [
    "origin",
    "The policy takes runs of a proved origin for this job, and this one was posted with a token: send it with the job’s ID token, or by the forge’s webhook.",
  ],
  [
    "untrusted-source",
    "It is not counted: its source may not speak for this, or might not by then. The CI page lists who may speak.",
  ],
  ["expired", "It is older than the policy takes; run it again."],
  ["running", "It is still running; post its outcome when it ends."],
  ["withdrawn", "It is not counted: its author took it back."],
])("%s: %s", (inert, sentence) => expect(said(inert)).toBe(sentence));

it("one of a source that may not speak, by why it may not", () => {
  expect(inertSaid("untrusted-source", aRun({ origin: proved() }), undefined, "workflow")).toBe(
    "It is not counted: it is of another workflow than its source may speak of. The CI page lists who may speak.",
  );
});

it("a proved one where only posted ones are taken", () => {
  expect(inertSaid("origin", aRun({ origin: proved() }), undefined)).toBe(
    "The policy takes posted runs for this job, and this one is proved.",
  );
});

it("an inconclusive one in its producer's own word", () => {
  expect(said("inconclusive", "skipped")).toBe("“skipped” is neither a pass nor a failure; run it again.");
});

describe("one sentence for the CI log", () => {
  const run = { entry: 181, new: true, counts: true, why: null };
  const turn = { project: "wireguard", channel: "testing", before: "undetermined", after: "ready" } as const;

  it.each([
    [[run], [turn], "Recorded as entry 181, and it counts. wireguard turns from undetermined to ready for testing."],
    [[{ ...run, new: false }], [], "Known already as entry 181, and nothing is added; it counts."],
    [[{ ...run, counts: false, why: "It is old." }], [], "Recorded as entry 181. It is old."],
    [[{ ...run, reference: true as const }], [], "Recorded as entry 181, of the base: it moves no standing by itself."],
    [[run, run], [], "Recorded 2 runs; 2 of 2 count."],
    [[run, { ...run, new: false, counts: false, why: "" }], [], "Recorded 1 run, 1 known already; 1 of 2 count."],
  ])("%#", (runs, turned, sentence) => expect(postedSaid(runs, turned)).toBe(sentence));
});

describe("what one run did, for whoever reads the log of its job", () => {
  const boot = (changes: Partial<CriterionOf<"ci">> = {}) =>
    aCriterion("ci", "boots", { checks: ["boot"], streak: 3, window: 5, maxFail: 1, ...changes });
  const readme = aCriterion("attested", "readme");
  /** The answer to the last of these boots, oldest first. */
  const answered = (
    outcomes: readonly Outcome[],
    criteria: readonly Criterion[],
    base: readonly Fact[] = [],
  ): string => {
    const runs = outcomes.map((outcome, n) => aRun({ check: "boot", outcome, runId: `${n}` }, { at: `07-1${n}` }));
    const facts = [published(aPolicy([...criteria])), aProject(), aCandidate("one"), ...base, ...runs];
    const [log, last] = [aLog(...facts), facts.length];
    const verdict =
      verdictOf({ facts: log }, "wireguard", "testing", { upTo: last, now: instant("07-19") }) ?? undefined;
    const run = log.at(-1) as FactOf<"ci-run">;
    const told = { entry: 181, new: true, counts: true, why: null };
    return postedSaid([told], [], { ran: ranSaid(run, verdict), open: openSaid(verdict) });
  };

  it.each<[string, readonly Outcome[], readonly Criterion[], string]>([
    ["a pass that is enough", ["passed"], [boot({ streak: 1 })], "boot on x86_64 / 4.9 passed."],
    [
      "one of several",
      ["passed", "passed"],
      [boot()],
      "boot on x86_64 / 4.9 passed, 2 of the 3 in a row that it takes.",
    ],
    [
      "the last of several",
      ["passed", "passed", "passed"],
      [boot()],
      "boot on x86_64 / 4.9 passed, as often in a row as it takes.",
    ],
    ["a failure", ["passed", "failed"], [boot()], "boot on x86_64 / 4.9 failed."],
    [
      "a pass after too many failures",
      ["failed", "failed", "passed"],
      [boot({ streak: 1 })],
      "boot on x86_64 / 4.9 passed; 2 of its last 3 runs failed, and at most 1 may.",
    ],
    ["of a job that nobody asks for", ["passed"], [readme], "boot on x86_64 / 4.9 passed."],
  ])("%s", (_what, outcomes, criteria, sentence) =>
    expect(answered(outcomes, criteria)).toContain(`Recorded as entry 181, and it counts: ${sentence.slice(0, -1)}`),
  );

  it("a failure that is the base’s", () => {
    const base = aReferenceRun({ check: "boot", outcome: "failed" }, { at: "07-09" });
    expect(answered(["failed"], [boot()], [base])).toContain(
      "failed, as it does on the base, so it is not charged to the project.",
    );
  });

  it("and what is still open, by its short name; nothing of what is ready", () => {
    const named = (key: string) => aCriterion("attested", key);
    const turn = { project: "wireguard", channel: "testing", before: "undetermined", after: "undetermined" } as const;
    const open = (...criteria: readonly Criterion[]) => {
      const log = aLog(published(aPolicy([...criteria])), aProject(), aCandidate("one"));
      return openSaid(
        verdictOf({ facts: log }, "wireguard", "testing", { upTo: 3, now: instant("07-19") }) ?? undefined,
      );
    };
    expect(open(readme)).toBe("still open is readme");
    expect(open(readme, named("pie"))).toBe("still open are readme and pie");
    expect(open(...["a", "b", "c", "d", "e", "f"].map(named))).toBe("still open are a, b, c, d and 2 more");
    expect(openSaid(undefined)).toBeNull();
    expect(
      postedSaid([{ entry: 1, new: true, counts: false, why: "It is old." }], [turn], {
        ran: "boot passed",
        open: "still open is readme",
      }),
    ).toBe("Recorded as entry 1. It is old. wireguard stays undetermined for testing: still open is readme.");
  });

  it("a job nobody asks for hears which are asked for, where they are few", () => {
    const log = aLog(published(aPolicy([boot()])), aProject(), aCandidate("one"));
    const verdict = verdictOf({ facts: log }, "wireguard", "testing", { upTo: 3, now: instant("07-19") }) ?? undefined;
    expect(inertSaid("not-asked-for", aRun(), verdict)).toBe(
      "The policy does not ask for build on x86_64 / 4.9, but for boot on x86_64 / 4.9; it is kept, and counts if a policy asks for it.",
    );
  });
});
