import { Engine, type RuleProperties } from "json-rules-engine";
import { standingSaid } from "../lib/domain/explain/standing";
import { verdictOf } from "../lib/domain/verdict";
import { verdictDigest } from "../lib/formats/canonical";
import { median, type Row, spreadOf } from "./row";
import { NOW, policy, type World, worldOf } from "./verdict-world";

const PROJECTS = 1000;
const ROUNDS = 5;
/** The other engine takes minutes for a thousand: it is given every tenth, and both are told per verdict. */
const THEIRS = 100;

/**
 * Full verdicts with explanation data, sentences and digest of 1,000 projects with 25 criteria and 200 CI runs each, beside
 * `json-rules-engine` given the same rules as conditions over facts gathered for it, without explanation. Goal: 20 times.
 */
export async function verdict(): Promise<Row> {
  const worlds = Array.from({ length: PROJECTS }, (_, index) => worldOf(index));
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(timed(() => worlds.forEach(judge)) / PROJECTS);
    theirs.push((await timedAsync(() => judgeByRules(worlds.slice(0, THEIRS)))) / THEIRS);
  }
  const ratio = median(theirs) / median(ours);
  return {
    row: "verdict",
    figures: [
      `${median(ours).toFixed(3)} ms a verdict (${spreadOf(ours)})`,
      `json-rules-engine ${median(theirs).toFixed(3)} ms (${spreadOf(theirs)})`,
    ],
    ratio: `${ratio.toFixed(1)} times as fast`,
    goal: "≥ 20 times",
    holds: ratio >= 20,
  };
}

const reader = { now: NOW, nameOf: (id: string) => id };

function judge({ project, facts }: World): void {
  const verdict = verdictOf({ facts }, project, "testing", { upTo: Number.MAX_SAFE_INTEGER, now: NOW });
  if (!verdict) throw new Error("The bench's policy is not known.");
  for (const standing of verdict.standings) standingSaid(standing, reader);
  verdictDigest(verdict);
}

/**
 * The same rules in that engine's own language: whether a run counts is asked of every run (check, target, content, origin,
 * age), then every criterion of the claims and of what counted. Engines are made once; facts are handed over as it wants them.
 */
async function judgeByRules(worlds: readonly World[]): Promise<void> {
  for (const { facts } of worlds) {
    const counted = new Map<string, string[]>();
    for (const fact of facts) {
      if (fact.kind !== "ci-run") continue;
      const { check, target, commit, origin, outcome } = fact.body;
      const { events } = await runs.run({
        check,
        series: target.series,
        commit,
        origin: origin.is,
        age: (NOW - fact.at) / DAY,
        candidate: candidateOf(facts),
      });
      for (const { type } of events) counted.set(type, [...(counted.get(type) ?? []), outcome]);
    }
    await criteria.run(factsFor(facts, counted));
  }
}

const DAY = 86_400_000;
const candidateOf = (facts: World["facts"]): string =>
  facts.reduce((last, fact) => (fact.kind === "revision" ? fact.body.commit : last), "");

const legs = policy.criteria.flatMap((it) =>
  it.kind === "ci" ? it.targets.map((target) => ({ criterion: it, series: target.series ?? "" })) : [],
);

const runs = new Engine(
  legs.map(
    ({ criterion, series }): RuleProperties => ({
      conditions: {
        all: [
          { fact: "check", operator: "in", value: criterion.checks },
          { fact: "series", operator: "equal", value: series },
          { fact: "commit", operator: "equal", value: { fact: "candidate" } },
          { fact: "origin", operator: "in", value: criterion.origins },
          { fact: "age", operator: "lessThan", value: 14 },
        ],
      },
      event: { type: `${criterion.key} ${series}` },
    }),
  ),
);

const criteria = new Engine(
  policy.criteria.map(
    (criterion): RuleProperties => ({
      conditions: {
        all:
          criterion.kind === "attested"
            ? [
                { fact: `${criterion.key} claim`, operator: "equal", value: "met" },
                { fact: `${criterion.key} age`, operator: "lessThan", value: 180 },
              ]
            : legs
                .filter((leg) => leg.criterion === criterion)
                .flatMap(({ series }) => [
                  { fact: `${criterion.key} ${series} row`, operator: "greaterThanInclusive", value: 2 },
                  { fact: `${criterion.key} ${series} failed`, operator: "lessThanInclusive", value: 1 },
                ]),
      },
      event: { type: criterion.key },
    }),
  ),
);

function factsFor(facts: World["facts"], counted: ReadonlyMap<string, readonly string[]>): Record<string, unknown> {
  const gathered: Record<string, unknown> = {};
  for (const criterion of policy.criteria) {
    const claim = facts.findLast((fact) => fact.kind === "attestation" && fact.body.criterion === criterion.key);
    gathered[`${criterion.key} claim`] = claim?.kind === "attestation" ? claim.body.claim : "none";
    gathered[`${criterion.key} age`] = claim ? (NOW - claim.at) / DAY : 1e9;
  }
  for (const { criterion, series } of legs) {
    const outcomes = counted.get(`${criterion.key} ${series}`) ?? [];
    gathered[`${criterion.key} ${series} row`] = outcomes.length - 1 - outcomes.lastIndexOf("failed");
    gathered[`${criterion.key} ${series} failed`] = outcomes.slice(-5).filter((it) => it === "failed").length;
  }
  return gathered;
}

function timed(work: () => void): number {
  const begin = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - begin) / 1e6;
}

async function timedAsync(work: () => Promise<void>): Promise<number> {
  const begin = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - begin) / 1e6;
}
