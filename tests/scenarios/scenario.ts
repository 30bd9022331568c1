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
import { aSource } from "../support/make-source";
import { aGrant, aRevocation, aWaiver } from "../support/make-waiver";

import type { Line, Scenario } from "./schema";

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
    ...(line.origin && { origin: originOf(line, entry) }),
  };
  if (line.met) return anAttestation(line.met, said, told);
  if (line.unmet) return anAttestation(line.unmet, { ...said, claim: "unmet" }, told);
  if (line["not applicable"]) return anAttestation(line["not applicable"], { ...said, claim: "not-applicable" }, told);
  if (line.accepts) return anAcceptance(entry(line.accepts), told);
  if (line.disputes) return aDispute(entry(line.disputes), told);
  if (line.withdraws) return aWithdrawal(entry(line.withdraws), line.withdraws === BASE ? ofBase(told) : told);
  if (line.candidate) return aCandidate(line.candidate, told, materialOf(line));
  if (line.run) return ofTree(aRun({ ...run, outcome: line.run }, told), line.tree);
  if (line["base run"]) return aReferenceRun({ ...run, outcome: line["base run"] }, told);
  if (line.source ?? line["base source"]) return sourceOf(line, told);
  if (line.review) return aReview(line.review, told);
  if (line.objection) return aReview(line.objection, told, false);
  if (line.asks) return aReviewRequest(line.of ?? "one", line.asks, told);
  if (line.reason) return aReason(line.reason, line.for ?? "missing", line.of ?? null, told);
  if (line.waives) return aWaiver({ criteria: line.waives, causes: line.causes ?? ["missing"], ...about(line) }, told);
  if (line.grants) return aGrant(entry(line.grants), line.by ?? "voter", told);
  if (line.revokes) return aRevocation(entry(line.revokes), told);
  if (line.admitted || line.removed) return decided(line, told);
  if (line.graduated) return went({ what: "graduate", channel: CHANNEL, from: line.graduated }, told);
  if (line.demoted) return went({ what: "demote", channel: line.demoted, from: CHANNEL }, told);
  if (line.appointed) return anAppointment(line.appointed, line.as ?? "voter", { from: line.at }, told);
  if (line.base) return aBase(readYml(line.base, line.at).value, told);
  if (line.policy) return published(policyOf(line.policy), told);
  if (line.tags) return aProject("wireguard", line.tags, told);
  throw new Error(`A line says nothing that is known: ${JSON.stringify(line)}`);
}

const FORGE = "forge";
const BASE = "base forge";
const REPOSITORY = "wireguard/wireguard-linuxkit";
const ofBase = (told: Told): Told => ({ ...told, stream: `channel:${CHANNEL}` });

/** "wireguard/wireguard-linuxkit": the repository that may speak, for the project or for the base. */
function sourceOf({ source, workflow, environment, ...line }: Line, told: Told): Fact {
  const limits = { workflow: workflow ?? null, environment: environment ?? null };
  return source === undefined
    ? aSource({ repository: line["base source"] ?? REPOSITORY, ...limits }, ofBase(told))
    : aSource({ repository: source, ...limits }, told);
}

/** A proved run is of the source called "forge", one of the base of that called "base forge", unless it names another. */
function originOf(line: Line, entry: (name: string) => Seq) {
  if (line.origin !== "proved") return posted(line.origin === "posted by hand" ? "hand" : undefined);
  const source = entry(line["source of it"] ?? (line["base run"] ? BASE : FORGE));
  const { repository = REPOSITORY, workflow = "ci.yml", environment } = line;
  return proved(source, { repository, workflow, ...(environment && { environment }) });
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

/** From one channel into another. */
function went(body: { what: "graduate" | "demote"; channel: string; from: string }, told: Told): Fact {
  const said = anAdmission("wireguard", null, told);
  return said.body.by === "gate" ? { ...said, body: { ...said.body, ...body } } : said;
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
