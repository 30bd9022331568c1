import { Engine, type RuleProperties } from "json-rules-engine";
import { standingSaid } from "../lib/domain/explain/standing";
import { verdictOf } from "../lib/domain/verdict";
import { verdictDigest } from "../lib/formats/canonical";
import { median, type Row, spreadOf } from "./row";
import { NOW, policy, type World, worldOf } from "./verdict-world";

const PROJECTS = 1000;
const ROUNDS = 5;

/**
 * Full verdicts with explanation data, sentences and digest of 1,000 projects with 25 criteria and 200 CI runs each, beside
 * `json-rules-engine` given the same rules as conditions over facts gathered for it, without explanation. Goal: 20 times.
 */
export async function verdict(): Promise<Row> {
  const worlds = Array.from({ length: PROJECTS }, (_, index) => worldOf(index));
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(timed(() => worlds.forEach(judge)));
    theirs.push(await timedAsync(() => judgeByRules(worlds)));
  }
  const ratio = median(theirs) / median(ours);
  return {
    row: "verdict",
    figures: [
      `${(median(ours) / PROJECTS).toFixed(3)} ms a verdict (${spreadOf(ours.map((it) => it / PROJECTS))})`,
      `json-rules-engine ${(median(theirs) / PROJECTS).toFixed(3)} ms (${spreadOf(theirs.map((it) => it / PROJECTS))})`,
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

/** The same rules: a claim that is fresh; per leg the last two passed and at most one of five failed. */
async function judgeByRules(worlds: readonly World[]): Promise<void> {
  for (const { facts } of worlds) {
    const engine = new Engine(rules);
    await engine.run(factsFor(facts));
  }
}

const rules: RuleProperties[] = policy.criteria.map((criterion) => ({
  conditions: {
    all:
      criterion.kind === "attested"
        ? [
            { fact: `${criterion.key} claim`, operator: "equal", value: "met" },
            { fact: `${criterion.key} age`, operator: "lessThan", value: 180 },
          ]
        : criterion.kind === "ci"
          ? criterion.targets.flatMap((target) => [
              { fact: `${criterion.key} ${target.series} row`, operator: "greaterThanInclusive", value: 2 },
              { fact: `${criterion.key} ${target.series} failed`, operator: "lessThanInclusive", value: 1 },
            ])
          : [],
  },
  event: { type: criterion.key },
}));

function factsFor(facts: World["facts"]): Record<string, unknown> {
  const gathered: Record<string, unknown> = {};
  for (const criterion of policy.criteria) {
    if (criterion.kind === "attested") {
      const claim = facts.findLast((fact) => fact.kind === "attestation" && fact.body.criterion === criterion.key);
      gathered[`${criterion.key} claim`] = claim?.kind === "attestation" ? claim.body.claim : "none";
      gathered[`${criterion.key} age`] = claim ? (NOW - claim.at) / 86_400_000 : 1e9;
    } else if (criterion.kind === "ci")
      for (const target of criterion.targets) {
        const outcomes = facts.flatMap((fact) =>
          fact.kind === "ci-run" && fact.body.check === criterion.checks[0] && fact.body.target.series === target.series
            ? [fact.body.outcome]
            : [],
        );
        gathered[`${criterion.key} ${target.series} row`] = outcomes.length - 1 - outcomes.lastIndexOf("failed");
        gathered[`${criterion.key} ${target.series} failed`] = outcomes
          .slice(-5)
          .filter((it) => it === "failed").length;
      }
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
