import type { Criterion } from "@/lib/domain/criterion";
import type { Fact, FactOf, Seq } from "@/lib/domain/fact";
import type { Content } from "@/lib/domain/facts/evidence";
import type { Instant } from "@/lib/domain/instant";
import type { Question } from "./facts";
import { floorOf, fold, type Outcome } from "./fold";
import type { Look } from "./look";
import { lookOf, streamsOf } from "./look-of";
import { admissionOf } from "./membership";
import { policyFor } from "./policies";
import { GOOD_FOR } from "./reason";
import { type Standing, standingOf, untilOf } from "./standing";

/** A verdict as decision.md's "Digest" names it, with its `until`. */
export type Verdict = {
  readonly policy: Seq;
  readonly content: Content | null;
  readonly outcome: Outcome;
  readonly floor: readonly { readonly arch: string; readonly isMet: boolean }[];
  readonly standings: readonly (Omit<Standing, "waiver" | "legs"> & {
    readonly waived: Seq | null;
    readonly until: Instant | null;
  })[];
  /** "the number of waivers it needed stands beside" */
  readonly waivers: number;
  readonly until: Instant | null;
};

/** The verdict, the slow way. Null where the channel has no policy. */
export function verdictOf(question: Question): Verdict | null {
  const look = lookOf(question, outcomeOf);
  const { policy, until: followed } = policyFor(look);
  if (!policy) return null;
  const { judged, counted, floor, outcome } = judge(look, policy);
  const ended = judged.map((it) => ({ ...it, until: untilOf(look, it.criterion, it.standing) }));
  const candidate = look.candidate?.body;
  return {
    policy: policy.seq,
    content: candidate ? { commit: candidate.commit, tree: candidate.tree } : null,
    outcome,
    floor,
    standings: ended.map(({ standing: { legs, waiver, ...standing }, until }) => ({
      ...standing,
      waived: waiver?.seq ?? null,
      until,
    })),
    waivers: new Set(counted.flatMap(({ standing: { waiver } }) => (waiver ? [waiver.seq] : []))).size,
    until: endOf(question, look, ended, followed),
  };
}

/** What it comes to, without its ends. */
function outcomeOf(question: Question): Outcome | null {
  const look = lookOf(question, outcomeOf);
  const { policy } = policyFor(look);
  return policy ? judge(look, policy).outcome : null;
}

function judge(look: Look, { body }: FactOf<"policy">) {
  const judged = [...body.policy.criteria]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((criterion) => ({ criterion, standing: standingOf(look, criterion) }));
  // "from: before it, shown with its standing and not counted"
  const counted = judged.filter(({ criterion }) => !criterion.from || Date.parse(criterion.from) <= look.now);
  const floor = floorOf(look, body.policy.floor, counted);
  return {
    judged,
    counted,
    floor,
    outcome: fold(
      counted,
      floor.every(({ isMet }) => isMet),
    ),
  };
}

/**
 * "until (the least of the standings' ends, of starts and ends of criteria, reasons and waivers, and the first `at` after
 * now among facts with seq ≤ upTo: until then nothing changes without a new fact)"
 */
function endOf(
  question: Question,
  look: Look,
  judged: readonly { criterion: Criterion; standing: Standing; until: Instant | null }[],
  followed: Instant | null,
) {
  const ends = judged.flatMap(({ criterion, standing, until }) => [
    until,
    criterion.from ? Date.parse(criterion.from) : null,
    ...look.own.filter((fact) => fact.seq === standing.reason).map((reason) => reason.at + GOOD_FOR),
  ]);
  const toCome = question.facts
    .filter((fact) => fact.seq <= question.upTo && judged.some((it) => concerns(fact, look, it)))
    .map((fact) => fact.at);
  const later = [...ends, ...toCome, followed].filter((it) => it !== null && it > look.now) as readonly Instant[];
  return later.length > 0 ? Math.min(...later) : null;
}

/** "world = policies and facts of the streams it depends on": also where it soaks, and what is decided on what it needs. */
function concerns(
  fact: Fact,
  look: Look,
  { criterion, standing }: { criterion: Criterion; standing: Standing },
): boolean {
  if (streamsOf(look).includes(fact.stream)) return true;
  if (standing.is === "not applicable") return false;
  if (criterion.kind === "needs") return fact.kind === "decision" && fact.stream === `project:${criterion.project}`;
  if (criterion.kind !== "soak" || !admissionOf(look.everywhere, look.project, criterion.channel)) return false;
  return fact.stream === `channel:${criterion.channel}`;
}
