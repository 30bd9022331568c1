import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CriterionOf } from "@/lib/domain/criterion";
import type { Fact, FactOf, Seq } from "@/lib/domain/fact";
import { textOf } from "@/lib/domain/instant";
import { nameOfTarget } from "@/lib/domain/target";
import { type Verdict, verdictOf } from "@/lib/domain/verdict";
import { canonical, verdictDigest } from "@/lib/formats/canonical";
import { recordCiRuns } from "@/lib/verbs/record-ci-runs";
import { act, aToken, ofInstance } from "../support/act";
import {
  aCandidate,
  aCriterion,
  aLog,
  anAppointment,
  aPolicy,
  aProject,
  contentOf,
  instant,
  published,
} from "../support/make";
import { cases, seed } from "./law";

/** Issue 6: a day of 500 real-shaped events in 1,000 random orders with duplicates gives one standing (npm run soak: 1,000). */
const ORDERS = cases >= 10_000 ? 1_000 : Math.ceil(cases / 40);
const EVENTS = 500;
const NOW = instant("07-19 16:00");
const legs: Partial<CriterionOf<"ci">> = {
  targets: [
    { arch: "x86_64", series: "4.9" },
    { arch: "aarch64", series: "4.9" },
  ],
  window: 20,
  maxFail: 6,
};
const before: readonly Fact[] = aLog(
  ofInstance("chair", "chair"),
  published(
    aPolicy([
      aCriterion("ci", "builds", { ...legs, checks: ["build"] }),
      aCriterion("ci", "boots", { ...legs, checks: ["boot"], streak: 3, maxFail: 2 }),
      aCriterion("ci", "tests", { ...legs, checks: ["unit", "fuzz"] }),
    ]),
  ),
  aProject(),
  anAppointment("maintainer", "maintainer"),
  aCandidate("one"),
);
const by = aToken("maintainer", ["ci:write"]);

type Event = Readonly<Record<string, unknown>> & { readonly runId: string };
/** How a job goes, as forges tell it: queued, at work, done; some never end, some are told at their end alone. */
const ways: readonly (readonly string[])[] = [
  ["queued", "in_progress", "success"],
  ["queued", "in_progress", "failure"],
  ["queued", "in_progress", "success", "failure"],
  ["in_progress", "cancelled"],
  ["queued", "skipped"],
  ["queued", "in_progress"],
  ["success"],
  ["waiting", "in_progress", "timed_out"],
];

/** A day of one project's CI: jobs of every leg, run again some of them, of the candidate and of other content, and of jobs nobody asks for. */
const job = fc.record({
  check: fc.constantFrom("build", "boot", "unit", "fuzz", "lint"),
  target: fc.constantFrom("x86_64/4.9", "x86_64/4.9", "aarch64/4.9", "x86_64/4.11"),
  content: fc.constantFrom("one", "one", "one", "one", "two"),
  byTree: fc.boolean(),
  attempts: fc.constantFrom(1, 1, 1, 2, 3),
  ways: fc.array(fc.constantFrom(...ways), { minLength: 3, maxLength: 3 }),
  minute: fc.nat(1_380),
});
const day = fc.array(job, { minLength: 250, maxLength: 250 }).map((jobs) =>
  jobs
    .flatMap(({ check, target, content, byTree, attempts, ways, minute }, index): Event[] => {
      const { commit, tree } = contentOf(content);
      const revision = byTree ? contentOf(`${content} merged`).commit : commit;
      return Array.from({ length: attempts }, (_, n) => n).flatMap((n) =>
        (ways[n] ?? []).map((outcome, step) => ({
          ...{ project: "wireguard", check, target, revision, tree, outcome },
          runId: String(5_000 + index),
          attempt: n + 1,
          observedAt: textOf(NOW - (1_440 - minute - n * 10 - step) * 60_000),
        })),
      );
    })
    .slice(0, EVENTS),
);

/** The log after these events came in, in posts of some at a time. */
function received(events: readonly Event[], sizes: readonly number[]): readonly Fact[] {
  let log = before;
  for (let from = 0, post = 0; from < events.length; post++) {
    const size = sizes[post % sizes.length] ?? 1;
    log = act(recordCiRuns, by, events.slice(from, from + size), log).log;
    from += size;
  }
  return log;
}

/** What stands after a log, its entries named by the run that they are and not by their number, which tells when they came. */
function stands(log: readonly Fact[]) {
  const verdict = verdictOf({ facts: log }, "wireguard", "testing", { upTo: log.length, now: NOW });
  if (!verdict) throw new Error("There is a policy.");
  const counted = [...new Set(verdict.standings.flatMap(({ used }) => used))].map((seq) => {
    const fact = log[seq - 1];
    return fact?.kind === "ci-run" ? nameOf(fact) : "";
  });
  const told = verdict.standings.map(({ key, is, cause, until, detail }) => ({
    ...{ key, is, cause, until },
    legs: detail.of === "ci" ? detail.legs.map(({ runs: _, used: __, ...leg }) => leg) : [],
  }));
  const placed: Verdict = {
    ...verdict,
    policy: { ...verdict.policy, digest: "" }, // a log of a test is sealed anew with each post
    standings: verdict.standings.map((it) => ({ ...it, used: it.used.map(usedPlace).sort((a, b) => a - b) })),
  };
  return { told: canonical({ told, counted: counted.sort() }), digest: verdictDigest(placed) };

  /** The place of a used run among those that are used in any order: what else is in the log may differ. */
  function usedPlace(seq: Seq): Seq {
    const fact = log[seq - 1];
    return [...counted].sort().indexOf(fact?.kind === "ci-run" ? nameOf(fact) : "");
  }
}
const nameOf = ({ body, at }: FactOf<"ci-run">): string =>
  [body.check, nameOfTarget(body.target), body.runId, body.attempt, body.outcome, body.commit, at].join(" ");

describe(`a day of CI (seed ${seed})`, () => {
  it(`${EVENTS} events in ${ORDERS} orders, with duplicates, in posts of any size: one standing, and one digest`, () => {
    const [events = []] = fc.sample(day, { seed, numRuns: 1 });
    expect(events).toHaveLength(EVENTS);
    const first = stands(received(events, [EVENTS]));
    const shuffled = fc
      .subarray([...events], { minLength: 50, maxLength: 150 })
      .chain((again) => fc.shuffledSubarray([...events, ...again], { minLength: EVENTS + again.length }));
    const sizes = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 4, maxLength: 8 });
    // By a number each, for a counterexample of 600 events is nothing to read.
    fc.assert(
      fc.property(fc.nat(), (number) => {
        const [[order, parts] = [[], [1]]] = fc.sample(fc.tuple(shuffled, sizes), { seed: number, numRuns: 1 });
        const { told, digest } = stands(received(order, parts));
        expect(told).toBe(first.told);
        expect(digest).toBe(first.digest);
      }),
      { seed, numRuns: ORDERS, endOnFailure: true },
    );
  });

  it("and what it comes to is more than that nothing is known", () => {
    const [events = []] = fc.sample(day, { seed, numRuns: 1 });
    const log = received(events, [EVENTS]);
    const verdict = verdictOf({ facts: log }, "wireguard", "testing", { upTo: log.length, now: NOW });
    const counted = new Set(verdict?.standings.flatMap(({ used }) => used));
    expect(counted.size).toBeGreaterThan(5);
    expect(log.length - before.length).toBeGreaterThan(200);
    expect(log.length - before.length).toBeLessThanOrEqual(EVENTS);
  });
});
