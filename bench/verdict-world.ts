import type { Criterion } from "../lib/domain/criterion";
import type { Fact, FactOf } from "../lib/domain/fact";
import type { Policy } from "../lib/domain/policy";

/** The worlds of the `verdict` row: a policy of 25 criteria, and a project with 200 CI runs and a claim on each attested one. */
export const NOW = Date.UTC(2017, 6, 19, 16);
const DAY = 86_400_000;
const hex = (n: number) => n.toString(16).padStart(40, "0");

const words = { group: "Bench", why: "", how: "", source: [], appliesTo: [] };

export const policy: Policy = {
  channel: "testing",
  version: 1,
  retrospective: false,
  rule: { decidedBy: "chair" },
  floor: ["x86_64"],
  graceDays: 28,
  settleDays: 14,
  migrationDays: 28,
  criteria: Array.from({ length: 25 }, (_, index): Criterion => {
    const identity = {
      ...words,
      key: `c${index}`,
      short: `c${index}`,
      title: `Criterion ${index}`,
      obligation: index % 3 === 2 ? "should" : "must",
    } as const;
    return index % 5 === 0
      ? {
          ...identity,
          kind: "ci",
          waivable: false,
          checks: [`check${index}`],
          targets: [
            { arch: "x86_64", series: "4.9" },
            { arch: "x86_64", series: "4.11" },
          ],
          origins: ["posted"],
          maxAge: "P14D",
          streak: 2,
          window: 5,
          maxFail: 1,
        }
      : {
          ...identity,
          kind: "attested",
          waivable: true,
          naAllowed: false,
          evidence: "url",
          binds: "project",
          validFor: "P180D",
          secondPerson: false,
        };
  }),
};

let seq = 0;
const fact = <K extends Fact["kind"]>(
  kind: K,
  stream: Fact["stream"],
  at: number,
  body: FactOf<K>["body"],
): FactOf<K> => ({
  seq: ++seq,
  stream,
  prev: null,
  kind,
  actor: { kind: "record", id: "bench" },
  via: null,
  at,
  recordedAt: at,
  course: null,
  body,
  digest: String(seq),
});

export type World = { readonly project: string; readonly facts: readonly Fact[] };

/** One project's world, by a number: some claims missing, some runs failed, so that all outcomes occur. */
export function worldOf(index: number): World {
  const project = `p${index}`;
  const stream = `project:${project}` as const;
  const begin = NOW - 20 * DAY;
  const facts: Fact[] = [
    fact("policy", "channel:testing", begin, { policy }),
    fact("project", stream, begin, {
      slug: project,
      name: project,
      short: "",
      summary: project,
      repository: "https://example.org/p",
      path: "",
      upstream: null,
      organisation: null,
      tags: [],
      leads: [],
      boardFrom: new Date(begin).toISOString(),
      candidate: true,
    }),
    fact("revision", stream, begin, { commit: hex(index), tree: hex(index), manifest: null, configurations: [] }),
  ] as Fact[];
  policy.criteria.forEach((criterion, place) => {
    if (criterion.kind === "attested" && (index + place) % 17 !== 0)
      facts.push(
        fact("attestation", stream, begin + place, {
          criterion: criterion.key,
          claim: "met",
          url: "https://example.org/evidence",
        }) as Fact,
      );
  });
  const legs = policy.criteria.flatMap((it) =>
    it.kind === "ci" ? it.targets.map((target) => ({ check: it.checks[0] ?? "", target })) : [],
  );
  for (let run = 0; run < 200; run++) {
    const leg = legs[run % legs.length];
    if (leg)
      facts.push(
        fact("ci-run", stream, NOW - 13 * DAY + run * 60_000, {
          ...leg,
          commit: hex(index),
          runId: String(run),
          attempt: 1,
          outcome: (index * 7 + run) % 41 === 0 ? "failed" : "passed",
          word: "passed",
          origin: { is: "posted", token: "t", name: "bench", maker: "bench" },
        }) as Fact,
      );
  }
  return { project, facts };
}
