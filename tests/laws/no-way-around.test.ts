import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "@/lib/domain/fact";
import { Refusal } from "@/lib/domain/refusal";
import { parsed } from "@/lib/http/body";
import { accept } from "@/lib/verbs/accept";
import { admit, remove } from "@/lib/verbs/admit";
import { appoint } from "@/lib/verbs/appoint";
import { askForReview } from "@/lib/verbs/ask-for-review";
import { attest } from "@/lib/verbs/attest";
import { giveReason } from "@/lib/verbs/give-reason";
import { moveClock } from "@/lib/verbs/move-clock";
import { putForward } from "@/lib/verbs/put-forward";
import { recordCiRuns } from "@/lib/verbs/record-ci-runs";
import { editProject, registerProjects } from "@/lib/verbs/register-project";
import { review } from "@/lib/verbs/review";
import type { Verb } from "@/lib/verbs/verb";
import { withdraw } from "@/lib/verbs/withdraw";
import { person } from "../support/act";
import { aFact, aKnown, contentOf } from "../support/make";
import { CANDIDATE, logWith, NOW, worlds } from "./all-but-one-leg";
import { handles } from "./everything-else";
import { seed } from "./law";

/** An act by somebody, tried on a log: the facts it made, or none when it was refused. */
type Try = (log: readonly Fact[]) => readonly Fact[];

const project = "wireguard";
const tryOf =
  <I, A>(verb: Verb<I, A>, input: object) =>
  (by: string): Try =>
  (log) => {
    try {
      const known = aKnown(log, { now: NOW, practice: true });
      const { says } = verb.decide(known, person(by), parsed(verb.input, input));
      // A saying's kind names the body's type, as the fact's does.
      return says.map(
        (it) => aFact(it.kind, it.body as never, { stream: it.stream, by: it.actor, at: it.at ?? NOW }) as Fact,
      );
    } catch (failure) {
      if (failure instanceof Refusal) return [];
      throw failure;
    }
  };

const run = (changes: object) => ({
  ...{ project, check: "build", target: "x86_64/4.9", revision: CANDIDATE.commit, runId: "by hand", outcome: "passed" },
  ...changes,
});
const url = `https://x.org/${CANDIDATE.commit}`;
const hands = (eligible: number) => ({
  ...{ meeting: "2017-07-19", eligible, for: eligible, against: 0, abstain: 0, openedAt: "2017-07-19T17:00:00Z" },
});
const admission = (eligible: number) => tryOf(admit, { project, handCount: hands(eligible) });

/** Every verb, with every claim that bears on wireguard, but a passing run of the candidate on a job that is asked for. */
const acts: readonly ((by: string) => Try)[] = [
  ...[
    "readme",
    "maintainer",
    "ci-build",
    "ci-boot",
    "upstream-path",
    "hardened-build",
    "sig-review",
    "kernel-hardening",
  ].flatMap((criterion) =>
    ["met", "unmet", "not-applicable"].map((claim) => tryOf(attest, { project, criterion, claim, text: "So.", url })),
  ),
  ...["ci-build", "ci-boot", "manifest-fresh", "upstream-path"].map((criterion) =>
    tryOf(giveReason, { project, criterion, text: "So." }),
  ),
  ...["suite", "build"].flatMap((check) =>
    ["failed", "skipped", "queued"].map((outcome) =>
      tryOf(recordCiRuns, run({ check, outcome, runId: `${check} ${outcome}` })),
    ),
  ),
  tryOf(recordCiRuns, run({ check: "suite" })),
  tryOf(recordCiRuns, run({ revision: contentOf("other").commit, runId: "other" })),
  tryOf(recordCiRuns, run({ target: "aarch64/4.9", runId: "elsewhere" })),
  tryOf(recordCiRuns, run({ observedAt: "2017-07-01T00:00:00Z", runId: "old" })),
  tryOf(review, { project, accepts: true, text: "Read." }),
  tryOf(review, { project, accepts: false, text: "Read." }),
  tryOf(askForReview, { project, of: ["voter-intel"] }),
  tryOf(putForward, { project, ...contentOf("other") }),
  tryOf(putForward, { project, ...CANDIDATE }),
  ...[[], ["kernel"], ["service"]].map((tags) => tryOf(editProject, { project, tags })),
  tryOf(registerProjects, { slug: "wireguard-again", summary: "The same.", repository: "https://x.org/a" }),
  ...["maintainer", "voter", "chair", "ci"].map((role) =>
    tryOf(appoint, { who: "stranger", role, of: { instance: true } }),
  ),
  (by) => (log) =>
    log.flatMap((fact) => (fact.stream === `project:${project}` ? tryOf(withdraw, { fact: fact.seq })(by)(log) : [])),
  (by) => (log) =>
    log.flatMap((fact) => (fact.kind === "attestation" ? tryOf(accept, { attestation: fact.seq })(by)(log) : [])),
  tryOf(remove, { project, text: "Out." }),
  tryOf(moveClock, { by: "7 days" }),
  admission(6),
];
const everyAct = handles.flatMap((by) => acts.map((act) => act(by)));

describe.each(worlds)("all but one required leg is met: %s", (_what, log, missing) => {
  const admitted = (given: readonly Fact[]) =>
    handles.some((by) => [6, 7].some((voters) => admission(voters)(by)(given).length > 0));

  it("nobody admits it, and the chair does once that leg is met", () => {
    expect(admitted(log)).toBe(false);
    expect(admission(6)("chair")(logWith(log, missing))).toHaveLength(1);
    for (const by of handles) if (by !== "chair") expect(admission(6)(by)(logWith(log, missing))).toEqual([]);
  });

  it("whatever everybody does first, in any order, whether they may or not", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...everyAct], { minLength: 20, maxLength: 120 }), (tries) => {
        let given = log;
        for (const it of tries) given = logWith(given, it(given));
        expect(given.some((fact) => fact.kind === "decision" && fact.body.by === "gate")).toBe(false);
        expect(admitted(given)).toBe(false);
      }),
      { seed, numRuns: 3 },
    );
  });
});

it("most of these acts are really done by somebody", () => {
  const [, log = []] = worlds[0] ?? [];
  const done = acts.filter((act) => handles.some((by) => act(by)(log).length > 0));
  expect(done.length).toBeGreaterThan(acts.length / 2);
});
