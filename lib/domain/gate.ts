import type { LiveVerdict } from "./decisive";
import type { NotAsked } from "./entrants";
import type { HandCount } from "./facts/governance";
import { days, type Instant } from "./instant";
import type { DecisionRule } from "./policy";
import type { Verdict } from "./verdict";
import { waivedIn } from "./waivers-known";

/** One condition of the gate: whether it holds, and the exact figures it was judged by. */
export type Condition =
  | { readonly key: "not a member"; readonly holds: boolean }
  | { readonly key: "asked"; readonly holds: boolean; readonly because: NotAsked | null }
  | {
      readonly key: "verdict";
      readonly holds: boolean;
      readonly outcome: Verdict["outcome"];
      /** The waivers it needs, and until when the first lasts. */
      readonly waived: ReturnType<typeof waivedIn>;
    }
  | {
      readonly key: "combination";
      readonly holds: boolean;
      readonly conflicts: readonly string[];
      readonly members: number;
    }
  | {
      readonly key: "eligible";
      readonly holds: boolean;
      readonly said: number;
      readonly appointed: number;
      readonly perOrganisation: boolean;
    }
  | {
      readonly key: "quorum";
      readonly holds: boolean;
      readonly have: number;
      readonly need: number;
      readonly of: number;
      readonly fraction: string;
    }
  | {
      readonly key: "threshold";
      readonly holds: boolean;
      readonly have: number;
      readonly need: number;
      readonly of: number;
      readonly fraction: string;
    }
  | {
      readonly key: "days";
      readonly holds: boolean;
      readonly openedAt: Instant | null;
      readonly from: Instant | null;
      readonly minDays: number;
    }
  | { readonly key: "after the candidate"; readonly holds: boolean; readonly candidateAt: Instant | null }
  | { readonly key: "chair"; readonly holds: true };

/** What the gate looks at. The verdict is the live one, judged under the append lock: a replay, a forecast or a what-if has another type. */
export type GateInput = GateShown & { readonly verdict: LiveVerdict };

/** The same as a page shows it, of any verdict. */
export type GateShown = {
  readonly verdict: Verdict;
  readonly isMember: boolean;
  /** Why it is not asked to come in, or null. */
  readonly notAsked: NotAsked | null;
  /** Why it does not fit with the members that are in; empty where it fits, null where the channel builds nothing. */
  readonly conflicts: readonly string[] | null;
  readonly members: number;
  /** How many may vote by the rule: people, or organisations. */
  readonly voters: number;
  readonly handCount: HandCount | null;
  readonly now: Instant;
};

/**
 * The gate of an admission (decision.md, "The gate"): the verdict is ready; the combination still holds; the vote carries,
 * as the channel's rule says. A list of conditions, all of them, so that a refusal names every reason.
 */
export const gateOf = (rule: DecisionRule, input: GateInput): readonly Condition[] => conditionsOf(rule, input);

/** The conditions as they are, for a page: nothing is decided by them. */
export function conditionsOf(rule: DecisionRule, input: GateShown): readonly Condition[] {
  return [
    { key: "not a member", holds: !input.isMember },
    { key: "asked", holds: input.isMember || input.notAsked === null, because: input.notAsked },
    {
      key: "verdict",
      holds: input.verdict.outcome === "ready",
      outcome: input.verdict.outcome,
      waived: waivedIn(input.verdict),
    },
    ...combinationCondition(input),
    ...(rule.decidedBy === "chair" ? [{ key: "chair", holds: true } as const] : handCountConditions(rule, input)),
  ];
}

/** What is built out of all members has to hold together; where nothing is built, nothing is asked. */
const combinationCondition = ({ conflicts, members }: GateShown): readonly Condition[] =>
  conflicts === null ? [] : [{ key: "combination", holds: conflicts.length === 0, conflicts, members }];

/** Whether all conditions hold. */
export const isOpenGate = (conditions: readonly Condition[]): boolean =>
  conditions.every((condition) => condition.holds);

function handCountConditions(
  rule: Extract<DecisionRule, { decidedBy: "hand count" }>,
  input: GateShown,
): readonly Condition[] {
  const { handCount, voters, verdict, now } = input;
  const cast = handCount ? handCount.for + handCount.against + handCount.abstain : 0;
  const eligible = handCount?.eligible ?? voters;
  const decided = handCount ? handCount.for + handCount.against : 0;
  const openedAt = handCount ? Date.parse(handCount.openedAt) : null;
  const from = openedAt === null ? null : openedAt + days(rule.minDays);
  const quorum = shareOf(rule.quorum, eligible);
  const threshold = shareOf(rule.threshold, decided);
  return [
    {
      key: "eligible",
      holds: handCount !== null && eligible === voters && cast <= eligible,
      said: eligible,
      appointed: voters,
      perOrganisation: rule.perOrganisation,
    },
    {
      key: "quorum",
      holds: handCount !== null && cast >= quorum,
      have: cast,
      need: quorum,
      of: eligible,
      fraction: rule.quorum,
    },
    {
      key: "threshold",
      holds: handCount !== null && handCount.for > 0 && handCount.for >= threshold,
      have: handCount?.for ?? 0,
      need: Math.max(1, threshold),
      of: decided,
      fraction: rule.threshold,
    },
    {
      key: "after the candidate",
      holds: openedAt !== null && verdict.candidate !== null && openedAt >= verdict.candidate.at,
      candidateAt: verdict.candidate?.at ?? null,
    },
    {
      key: "days",
      holds: openedAt !== null && from !== null && openedAt <= now && from <= now,
      openedAt,
      from,
      minDays: rule.minDays,
    },
  ];
}

/** The least whole number of `of` that reaches an exact fraction: 2/3 of 7 is 5. */
export function shareOf(fraction: string, of: number): number {
  const [numerator = 0, denominator = 1] = fraction.split("/").map(Number);
  return Math.floor((numerator * of + denominator - 1) / denominator);
}
