import { z } from "zod";
import type { Fact, Seq } from "@/lib/domain/fact";
import { dialectAt } from "@/lib/domain/manifest/dialects";
import type { Policy } from "@/lib/domain/policy";
import { waivableCauses } from "@/lib/domain/standing/standing";
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
  anAdmission,
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
  CHANNEL,
  contentOf,
  instant,
  posted,
  proved,
  published,
  type Told,
} from "../support/make";
import { aGrant, aRevocation, aWaiver } from "../support/make-waiver";

const criterionKinds = ["attested", "ci", "review", "manifest", "kernel", "soak", "needs"] as const;
const PolicyExcerpt = z.strictObject({
  criteria: z.record(z.string(), z.looseObject({ kind: z.enum(criterionKinds).default("attested") })),
  version: z.number().default(1),
  migrationDays: z.number().optional(),
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
  variant: z.enum(["release", "debug"]).default("release"),
  parts: z.array(z.string()),
});

/** One thing that is said: when, what, and by whom. `name` is for others to refer to it. */
const Line = z
  .strictObject({
    at: z.string(),
    recorded: z.string(),
    by: z.string(),
    /** Said by a token that this person made. */
    "by token of": z.string(),
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
    /** The tree of a run, where it is of another commit. */
    tree: z.string(),
    reason: z.string(),
    for: z.string(),
    waives: z.array(z.string()),
    causes: z.array(z.enum(waivableCauses)),
    until: z.string(),
    in: z.string(),
    grants: z.string(),
    revokes: z.string(),
    admitted: z.string(),
    removed: z.string(),
    project: z.string(),
    appointed: z.string(),
    as: z.string(),
    base: z.string(),
    policy: PolicyExcerpt,
    tags: z.array(z.string()),
  })
  .partial()
  .required({ at: true });
type Line = z.infer<typeof Line>;

/** "voter", "voter of docker". */
const Role = z.string().regex(/^(maintainer|voter)( of [a-z]+)?$/);

/** A file of this folder: a story, the rules of decision.md that it shows (rules.yml), what is said, and what must follow. */
export const Scenario = z.strictObject({
  story: z.string(),
  rules: z.array(z.string()).min(1),
  policy: z.union([z.literal("testing 1"), PolicyExcerpt]),
  /** Of other channels, in which a project soaks before this one. */
  channels: z.record(z.string(), PolicyExcerpt).default({}),
  tags: z.array(z.string()).default([]),
  /** Who holds which role from 1 May on, and of which organisation. */
  people: z.record(z.string(), Role).default({}),
  facts: z.array(Line),
  expected: z.array(Moment).min(1),
});
export type Scenario = z.infer<typeof Scenario>;

/** The log that a scenario tells, and the entry of each named fact. Policy and project are entries 1 and 2. */
export function logOf(scenario: Scenario): { readonly log: readonly Fact[]; readonly named: ReadonlyMap<string, Seq> } {
  const facts: Fact[] = [published(policyOf(scenario.policy)), aProject("wireguard", scenario.tags)];
  for (const [who, said] of Object.entries(scenario.people)) {
    const [role = "", organisation] = said.split(" of ");
    facts.push(anAppointment(who, role, organisation ? { organisation } : {}));
  }
  for (const [channel, excerpt] of Object.entries(scenario.channels))
    facts.push(published(policyOf(excerpt, channel), { stream: `channel:${channel}` }));
  const named = new Map<string, Seq>();
  for (const line of scenario.facts) {
    facts.push(factOf(line, named));
    if (line.name) named.set(line.name, facts.length);
  }
  return { log: aLog(...facts), named };
}

function policyOf(excerpt: Scenario["policy"], channel = CHANNEL): Policy {
  const testing = policies.find((policy) => policy.channel === "testing" && policy.version === 1);
  if (excerpt === "testing 1" && testing) return testing;
  if (typeof excerpt === "string") throw new Error(`The record has no policy ${excerpt}.`);
  const { criteria, migrationDays, ...rest } = excerpt;
  return aPolicy(
    Object.entries(criteria).map(([key, { kind, ...rule }]) => aCriterion(kind, key, rule)),
    { ...rest, channel, ...(migrationDays !== undefined && { migrationDays }) },
  );
}

function factOf(line: Line, named: ReadonlyMap<string, Seq>): Fact {
  const told: Told = {
    at: line.at,
    ...(line.recorded && { recordedAt: line.recorded }),
    ...(line.by && { by: line.by }),
    ...(line["by token of"] && { by: { kind: "token", id: "a-token" }, via: line["by token of"] }),
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
  if (line.run) return ofTree(aRun({ ...run, outcome: line.run }, told), line.tree);
  if (line["base run"]) return aReferenceRun({ ...run, outcome: line["base run"] }, told);
  if (line.review) return aReview(line.review, told);
  if (line.objection) return aReview(line.objection, told, false);
  if (line.asks) return aReviewRequest(line.of ?? "one", line.asks, told);
  if (line.reason) return aReason(line.reason, line.for ?? "missing", line.of ?? null, told);
  if (line.waives) return aWaiver({ criteria: line.waives, causes: line.causes ?? ["missing"], ...about(line) }, told);
  if (line.grants) return aGrant(entry(line.grants), line.by ?? "voter", told);
  if (line.revokes) return aRevocation(entry(line.revokes), told);
  if (line.admitted || line.removed) return decided(line, told);
  if (line.appointed) return anAppointment(line.appointed, line.as ?? "voter", { from: line.at }, told);
  if (line.base) return aBase(readYml(line.base, line.at).value, told);
  if (line.policy) return published(policyOf(line.policy), told);
  if (line.tags) return aProject("wireguard", line.tags, told);
  throw new Error(`A line says nothing that is known: ${JSON.stringify(line)}`);
}

const about = ({ of = "one", until = "09-01", in: channel = CHANNEL }: Line) => ({ content: of, until, channel });

const ofTree = (run: ReturnType<typeof aRun>, tree: string | undefined): Fact =>
  tree === undefined ? run : { ...run, body: { ...run.body, tree: contentOf(tree).tree } };

/** The gate lets a project in, or the chair removes it: wireguard unless another is named. */
function decided({ admitted, removed, project = "wireguard" }: Line, told: Told): Fact {
  const said = anAdmission(project, null, told);
  const channel = admitted ?? removed ?? CHANNEL;
  return said.body.by === "gate"
    ? { ...said, body: { ...said.body, channel, what: admitted ? "admit" : "remove" } }
    : said;
}

const materialOf = ({ at, yml, configurations = [] }: Line) => ({
  manifest: yml ? readYml(yml, at) : null,
  configurations: configurations.map(readKernelConfiguration),
});

const readYml = (text: string, at: string) =>
  readLinuxkitYml(text, { path: "wireguard.yml", dialect: dialectAt(instant(at)) });

const targetOf = (text: string): Target => {
  const [arch = "", series] = text.split(" / ");
  return series === undefined ? { arch } : { arch, series };
};
