import { z } from "zod";
import type { Fact, Seq } from "@/lib/domain/fact";
import { dialectAt } from "@/lib/domain/manifest/dialects";
import type { Policy } from "@/lib/domain/policy";
import type { Target } from "@/lib/domain/target";
import { readKernelConfiguration } from "@/lib/formats/kernel-config";
import { readLinuxkitYml } from "@/lib/formats/linuxkit-yml";
import { policies } from "@/prisma/seed/policies";
import {
  aBase,
  aCandidate,
  aCriterion,
  aDispute,
  aLog,
  anAcceptance,
  anAppointment,
  anAttestation,
  aPolicy,
  aProject,
  aReason,
  aReferenceRun,
  aReview,
  aReviewRequest,
  aRun,
  aWithdrawal,
  instant,
  posted,
  proved,
  published,
  type Told,
} from "../support/make";

const PolicyExcerpt = z.strictObject({
  criteria: z.record(
    z.string(),
    z.looseObject({ kind: z.enum(["attested", "ci", "review", "manifest", "kernel"]).default("attested") }),
  ),
  version: z.number().default(1),
  floor: z.array(z.string()).default([]),
});

const Moment = z.strictObject({
  at: z.string(),
  /** Up to which named fact the log is known; all of it unless said. */
  known: z.string().optional(),
  verdict: z.enum(["ready", "not ready", "undetermined", "not evaluable"]),
  /** `unmet failed`, `met`; `unknown missing, reason given`. */
  standings: z.record(z.string(), z.string()),
  until: z.string(),
  ignored: z.record(z.string(), z.string()).optional(),
  /** A golden digest: a verdict that was signed must come out the same for ever, under its rules. */
  digest: z.string().optional(),
});

const origins = { posted: posted(), "posted by hand": posted("hand"), proved: proved() };
const outcome = z.enum(["passed", "failed", "inconclusive", "running"]);
const Configuration = z.strictObject({
  arch: z.string(),
  series: z.string().nullable().default(null),
  parts: z.array(z.string()),
});

/** One thing that is said: when, what, and by whom. `name` is for others to refer to it. */
const Line = z
  .strictObject({
    at: z.string(),
    recorded: z.string(),
    by: z.string(),
    name: z.string(),
    course: z.literal("record"),
    met: z.string(),
    unmet: z.string(),
    "not applicable": z.string(),
    text: z.string(),
    url: z.string(),
    accepts: z.string(),
    disputes: z.string(),
    withdraws: z.string(),
    candidate: z.string(),
    yml: z.string(),
    configurations: z.array(Configuration),
    run: outcome,
    "base run": outcome,
    check: z.string(),
    on: z.string(),
    id: z.string(),
    attempt: z.number(),
    origin: z.enum(["posted", "posted by hand", "proved"]),
    review: z.string(),
    objection: z.string(),
    asks: z.array(z.string()),
    of: z.string(),
    reason: z.string(),
    for: z.string(),
    appointed: z.string(),
    as: z.string(),
    base: z.string(),
    policy: PolicyExcerpt,
    tags: z.array(z.string()),
  })
  .partial()
  .required({ at: true });
type Line = z.infer<typeof Line>;

/** A file of this folder: a story, the rule of decision.md that it shows, what is said, and what must follow. */
export const Scenario = z.strictObject({
  story: z.string(),
  rule: z.string(),
  policy: z.union([z.literal("testing 1"), PolicyExcerpt]),
  tags: z.array(z.string()).default([]),
  /** Who holds which role from 1 May on. */
  people: z.record(z.string(), z.enum(["maintainer", "voter"])).default({}),
  facts: z.array(Line),
  expected: z.array(Moment).min(1),
});
export type Scenario = z.infer<typeof Scenario>;

/** The log that a scenario tells, and the entry of each named fact. Policy and project are entries 1 and 2. */
export function logOf(scenario: Scenario): { readonly log: readonly Fact[]; readonly named: ReadonlyMap<string, Seq> } {
  const facts: Fact[] = [published(policyOf(scenario.policy)), aProject("wireguard", scenario.tags)];
  for (const [who, role] of Object.entries(scenario.people)) facts.push(anAppointment(who, role));
  const named = new Map<string, Seq>();
  for (const line of scenario.facts) {
    facts.push(factOf(line, named));
    if (line.name) named.set(line.name, facts.length);
  }
  return { log: aLog(...facts), named };
}

function policyOf(excerpt: Scenario["policy"]): Policy {
  const testing = policies.find((policy) => policy.channel === "testing" && policy.version === 1);
  if (excerpt === "testing 1" && testing) return testing;
  if (typeof excerpt === "string") throw new Error(`The record has no policy ${excerpt}.`);
  const { criteria, ...rest } = excerpt;
  return aPolicy(
    Object.entries(criteria).map(([key, { kind, ...rule }]) => aCriterion(kind, key, rule)),
    rest,
  );
}

function factOf(line: Line, named: ReadonlyMap<string, Seq>): Fact {
  const told: Told = {
    at: line.at,
    ...(line.recorded && { recordedAt: line.recorded }),
    ...(line.by && { by: line.by }),
    ...(line.course && { course: line.course }),
  };
  const entry = (name: string): Seq => {
    const seq = named.get(name);
    if (seq === undefined) throw new Error(`No fact before it is named ${name}.`);
    return seq;
  };
  const said = {
    ...(line.text && { text: line.text }),
    ...(line.url && { url: line.url }),
    ...(line.of && { content: line.of }),
  };
  const run = {
    content: line.of ?? "one",
    ...(line.check && { check: line.check }),
    ...(line.on && { target: targetOf(line.on) }),
    ...(line.id && { runId: line.id }),
    ...(line.attempt && { attempt: line.attempt }),
    ...(line.origin && { origin: origins[line.origin] }),
  };
  if (line.met) return anAttestation(line.met, said, told);
  if (line.unmet) return anAttestation(line.unmet, { ...said, claim: "unmet" }, told);
  if (line["not applicable"]) return anAttestation(line["not applicable"], { ...said, claim: "not-applicable" }, told);
  if (line.accepts) return anAcceptance(entry(line.accepts), told);
  if (line.disputes) return aDispute(entry(line.disputes), told);
  if (line.withdraws) return aWithdrawal(entry(line.withdraws), told);
  if (line.candidate) return aCandidate(line.candidate, told, materialOf(line));
  if (line.run) return aRun({ ...run, outcome: line.run }, told);
  if (line["base run"]) return aReferenceRun({ ...run, outcome: line["base run"] }, told);
  if (line.review) return aReview(line.review, told);
  if (line.objection) return aReview(line.objection, told, false);
  if (line.asks) return aReviewRequest(line.of ?? "one", line.asks, told);
  if (line.reason) return aReason(line.reason, line.for ?? "missing", line.of ?? null, told);
  if (line.appointed) return anAppointment(line.appointed, line.as ?? "voter", { from: line.at }, told);
  if (line.base) return aBase(readYml(line.base, line.at).value, told);
  if (line.policy) return published(policyOf(line.policy), told);
  if (line.tags) return aProject("wireguard", line.tags, told);
  throw new Error(`A line says nothing that is known: ${JSON.stringify(line)}`);
}

const materialOf = ({ at, yml, configurations = [] }: Line) => ({
  manifest: yml ? readYml(yml, at) : null,
  configurations: configurations.map((one) => readKernelConfiguration({ variant: "release", ...one })),
});

const readYml = (text: string, at: string) =>
  readLinuxkitYml(text, { path: "wireguard.yml", dialect: dialectAt(instant(at)) });

const targetOf = (text: string): Target => {
  const [arch = "", series] = text.split(" / ");
  return series === undefined ? { arch } : { arch, series };
};
