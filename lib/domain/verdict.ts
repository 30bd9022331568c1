import { appliesTo, type Criterion } from "./criterion";
import { type Evidence, evidenceOf } from "./evidence";
import type { Fact, Seq, When } from "./fact";
import type { Content } from "./facts/evidence";
import { ignoredOf } from "./ignored";
import type { Instant } from "./instant";
import type { Policy } from "./policy";
import { NOWHERE, readyRunOf } from "./ready-run";
import type { Leg } from "./standing/detail";
import { readCriterion } from "./standing/readers";
import { reasonFor } from "./standing/reason";
import type { Bare, Ignored, Standing } from "./standing/standing";
import { waiverFor, waiversIgnored } from "./standing/waiver";
import { type Waiver, waiversOf } from "./waivers";

/** Raised when the meaning of a verdict changes; old rules stay runnable. */
export const RULES = 1;

export type VerdictOutcome = "ready" | "not ready" | "undetermined" | "not evaluable";

/** A standing together with the criterion it is of, in the policy's order. */
export type Judged = Standing & { readonly criterion: Criterion; readonly counts: boolean };

type Floor = { readonly arch: string; readonly isMet: boolean };

export type Verdict = {
  readonly project: string;
  readonly channel: string;
  readonly outcome: VerdictOutcome;
  readonly standings: readonly Judged[];
  /** For each architecture that the policy lists: whether a must ci leg is met by itself. */
  readonly floor: readonly Floor[];
  readonly policy: { readonly seq: Seq; readonly version: number; readonly digest: string; readonly value: Policy };
  readonly candidate: { readonly seq: Seq; readonly at: Instant; readonly content: Content } | null;
  readonly base: Seq | null;
  readonly upTo: Seq;
  readonly now: Instant;
  /** Until then nothing changes without a new fact; null: for ever. */
  readonly until: Instant | null;
  readonly ignored: readonly Ignored[];
  /** How many waivers it needed: those that cover a standing that counts. */
  readonly waivers: number;
};

/**
 * What a verdict is judged from: the facts of the project's, its channel's and the instance's streams; where its policy asks how
 * it fares elsewhere, those of the other channel, and decisions on other projects. More does no harm.
 */
export type World = { readonly facts: readonly Fact[] };

/**
 * Whether a project is ready for a channel, and why (decision.md). Pure and total but for one case: a channel without a
 * policy at that instant has no verdict, and the answer is null.
 */
export const verdictOf = (world: World, project: string, channel: string, when: When): Verdict | null =>
  judgeIn(world, project, channel, when, []);

/** `within` are the channels for whose sake this one is judged: a ring of them has nobody ready. */
function judgeIn(
  world: World,
  project: string,
  channel: string,
  when: When,
  within: readonly string[],
): Verdict | null {
  const circle = [...within, channel];
  const elsewhere: Instant[] = [];
  const evidence = evidenceOf(world.facts, project, channel, when, (other, at = when) => {
    if (circle.includes(other)) return NOWHERE;
    const name = [...circle, other].join(" ");
    const run = readyRunOf(world.facts, project, name, at, (facts, then) =>
      judgeIn({ facts }, project, other, then, circle),
    );
    if (at === when && run.next !== null) elsewhere.push(run.next);
    return run;
  });
  const policy = evidence.policy?.body.policy;
  if (!evidence.policy || !policy) return null;
  const ignored: Ignored[] = [...evidence.otherCourse];
  const waivers = waiversOf(evidence);
  const standings = policy.criteria.map((criterion) => judge(criterion, evidence, waivers, ignored));
  ignored.push(...waiversIgnored(waivers, standings));
  const floor = policy.floor.map((arch) => ({
    arch,
    isMet: requiredLegs(standings).some((leg) => leg.target.arch === arch && leg.is === "met"),
  }));
  return {
    project,
    channel,
    outcome: fold(standings, floor),
    standings,
    floor,
    policy: { seq: evidence.policy.seq, version: policy.version, digest: evidence.policy.digest, value: policy },
    candidate: evidence.candidate
      ? {
          seq: evidence.candidate.seq,
          at: evidence.candidate.at,
          content: { commit: evidence.candidate.body.commit, tree: evidence.candidate.body.tree },
        }
      : null,
    base: evidence.base?.seq ?? null,
    upTo: when.upTo,
    now: when.now,
    until: untilOf(standings, elsewhere, world.facts, evidence),
    ignored: ignoredOf(ignored, standings, evidence),
    waivers: new Set(standings.flatMap((s) => (s.counts && s.waiver ? [s.waiver.seq] : []))).size,
  };
}

function judge(criterion: Criterion, evidence: Evidence, waivers: readonly Waiver[], ignored: Ignored[]): Judged {
  const counts = criterion.from === undefined || Date.parse(criterion.from) <= evidence.when.now;
  const tags = evidence.registration?.body.tags ?? [];
  if (!appliesTo(criterion, tags)) {
    const byRule: Bare = {
      is: "not applicable",
      cause: null,
      used: [],
      until: null,
      whoCanAct: [],
      detail: { of: "rule", tags: criterion.appliesTo },
    };
    return { ...byRule, key: criterion.key, reason: null, waiver: null, criterion, counts };
  }
  const read = readCriterion(criterion, evidence);
  const reason = reasonFor(criterion, read.standing, evidence);
  ignored.push(...read.ignored, ...reason.ignored);
  const of = { key: criterion.key, reason: reason.reason, criterion, counts };
  const waiver = waiverFor(criterion, read.standing, waivers);
  if (!waiver) return { ...read.standing, ...of, waiver };
  const until = Math.min(waiver.until, read.standing.until ?? Number.POSITIVE_INFINITY);
  return { ...read.standing, ...of, is: "waived", until, waiver };
}

/**
 * Strong Kleene (decision.md, "Folding into a verdict"):
 * 1. No applicable must: not evaluable.
 * 2. Any must unmet: not ready.
 * 3. Any must unknown, pending or stale: undetermined.
 * 4. Any should neither met, waived nor not applicable and without a reason in force: undetermined.
 * 5. An architecture of the policy without a must leg met by itself: undetermined (the CI floor).
 * 6. Else ready. A may never changes a verdict.
 */
function fold(standings: readonly Judged[], floor: readonly Floor[]): VerdictOutcome {
  const musts = standings.filter((s) => s.counts && s.criterion.obligation === "must" && s.is !== "not applicable");
  if (musts.length === 0) return "not evaluable";
  if (musts.some((s) => s.is === "unmet")) return "not ready";
  if (musts.some((s) => !isSettled(s))) return "undetermined";
  if (standings.some(owesReason)) return "undetermined";
  return floor.every((arch) => arch.isMet) ? "ready" : "undetermined";
}

/** Whether a standing is in the way of ready: an open must, or an open should without a reason in force. */
export const isOpen = (s: Judged): boolean => isOpenMust(s) || owesReason(s);

/** Whether a standing is in nobody's way. */
const isSettled = ({ is }: Judged): boolean => is === "met" || is === "waived" || is === "not applicable";

/**
 * Whether a must that counts by now is neither met, waived nor not applicable: each of them keeps a project from ready
 * (decision.md, "Folding").
 */
export const isOpenMust = (s: Judged): boolean => s.counts && s.criterion.obligation === "must" && !isSettled(s);

/** Whether a should is open and no reason is in force. */
export const owesReason = (s: Judged): boolean =>
  s.counts && s.criterion.obligation === "should" && !isSettled(s) && s.reason === null;

const requiredLegs = (standings: readonly Judged[]): readonly Leg[] =>
  standings.flatMap((s) =>
    s.counts && s.criterion.obligation === "must" && s.detail.of === "ci" ? s.detail.legs : [],
  );

/**
 * The least of the standings' and reasons' ends, of what turns in other channels, of starts of criteria, of a member's days to
 * follow a newer version, and of facts known already whose `at` is to come.
 */
function untilOf(
  standings: readonly Judged[],
  elsewhere: readonly Instant[],
  facts: readonly Fact[],
  { when, streams, policyUntil }: Evidence,
): Instant | null {
  let least = Math.min(policyUntil ?? Number.POSITIVE_INFINITY, ...elsewhere);
  const needed = new Set(
    standings.flatMap(({ detail }) => (detail.of === "needs" ? [`project:${detail.project}`] : [])),
  );
  for (const s of standings) {
    if (s.until !== null) least = Math.min(least, s.until);
    if (s.reason) least = Math.min(least, s.reason.until);
    if (!s.counts && s.criterion.from) least = Math.min(least, Date.parse(s.criterion.from));
  }
  for (const { seq, at, stream, kind } of facts)
    if (seq <= when.upTo && at > when.now && (streams.has(stream) || (kind === "decision" && needed.has(stream))))
      least = Math.min(least, at);
  return Number.isFinite(least) ? least : null;
}

/** What the digest of a verdict is made from (decision.md, "Digest"); the SHA-256 is taken at the edge, lib/formats/canonical.ts. */
export const digestValueOf = (verdict: Verdict) => ({
  rules: RULES,
  policyDigest: verdict.policy.digest,
  project: verdict.project,
  content: verdict.candidate?.content ?? null,
  outcome: verdict.outcome,
  floor: [...verdict.floor].sort((a, b) => (a.arch < b.arch ? -1 : 1)),
  standings: [...verdict.standings]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((s) => ({
      key: s.key,
      is: s.is,
      cause: s.cause,
      used: s.used,
      until: s.until,
      reason: s.reason?.seq ?? null,
      waived: s.waiver?.seq ?? null,
    })),
});
