import type { When } from "../fact";
import { memberIn } from "../membership";
import { owesReason, type World } from "../verdict";
import type { Action, NextSteps } from "./action";
import { chairsFault, isComputed } from "./computed";
import { type Ground, groundAt } from "./ground";
import { peopleOf } from "./people";
import { type Plan, planOf } from "./plan";
import { type Waited, waited, waitedAnew } from "./waits";

/** So many shoulds are tried both ways, by a reason and by the thing itself. */
const TRIED = 5;

/**
 * The smallest set of actions that makes a project ready for a channel (decision.md, `nextSteps`; law 6: carried out, it is
 * ready; leave one out, it is not). Null where the channel has no policy; no action where it is ready.
 *
 * An action is one thing that one party does: a claim, a second person's word, a reason, the passes of one leg, a review, a
 * candidate, an act of the chair. Nobody is asked to waive, to say what is not so, or to take back what they said. Smallest is:
 * 1. Only what is open is asked for, and of it only what is lacking: what is there already counts.
 * 2. What has to pass passes first. All else is judged at the instant by which it has: what has lapsed by then is renewed.
 * 3. Every open must is settled by what it asks; an open should by a reason, or by the thing itself where that takes fewer.
 * 4. The candidate that is there is kept, where all can be settled with it, and no more actions are needed than with a new one.
 *    A new one begins anew what is bound to content: claims, reviews, runs, reasons, waivers.
 * 5. Of several such sets the one with fewest actions; then with fewest parties; then with most reasons, in the policy's order.
 * 6. What nobody can do for want of a maintainer, a voter or a reviewer takes an appointment first.
 */
export function nextStepsOf(world: World, project: string, channel: string, when: When): NextSteps | null {
  const facts = world.facts.filter((fact) => fact.seq <= when.upTo);
  const ground = groundAt({ project, channel, since: when.now }, facts, when);
  if (!ground) return null;
  if (ground.verdict.outcome === "ready") return { actions: [], at: when.now, isFirstStage: false, never: null };
  const plan = smallest(ground);
  if (!plan || plan.ground.verdict.outcome === "not evaluable")
    return { actions: [], at: when.now, isFirstStage: false, never: "no-must" };
  const isFirstStage = plan.actions.some((it) => it.does === "soak" || (it.does === "publish" && isBoundLater(plan)));
  return { actions: plan.actions, at: plan.ground.when.now - Number(plan.ground.isRenewed), isFirstStage, never: null };
}

function smallest(ground: Ground): Plan | null {
  const kept = fewest(waited(ground), ground);
  if (kept && replaceable(kept) < 2) return kept;
  const anew = waitedAnew(ground);
  const other = anew && fewest(anew, ground);
  if (!kept || !other) return kept ?? other;
  return isLess(other, kept) ? other : kept;
}

/** Whether a new version of the policy binds the project only once its days to follow it are over: that of a member. */
const isBoundLater = ({ ground: { evidence, verdict, project, channel } }: Plan): boolean =>
  verdict.policy.value.migrationDays > 0 && memberIn(evidence.decisionsOn(project), project, channel) !== null;

/** How many of its actions a new candidate could make needless. */
const replaceable = ({ actions, ground }: Plan): number => {
  const computed = new Set(ground.verdict.standings.filter(isComputed).map((s) => s.key));
  return actions.filter(
    (it) => it.keys.some((key) => computed.has(key)) && (it.does === "reason" || it.does === "publish"),
  ).length;
};

/** The smallest from one ground: each way of answering the shoulds that others, or the chair, could settle together. */
function fewest(from: Waited, before: Ground): Plan | null {
  const { ground } = from;
  const isOrphaned = peopleOf(ground.evidence).maintainers.length === 0;
  const open = ground.verdict.standings.filter(owesReason);
  const tried = open
    .filter(
      (s) =>
        s.detail.of === "ci" || s.detail.of === "review" || s.detail.of === "needs" || chairsFault(s, ground) !== null,
    )
    .slice(0, TRIED);
  const isWorthTrying = isOrphaned ? tried.length > 0 : tried.length > 1;
  let best: Plan | null = null;
  for (let choice = 0; choice < (isWorthTrying ? 2 ** tried.length : 1); choice++) {
    const done = new Set(tried.filter((_, place) => choice & (2 ** place)).map((s) => s.key));
    const plan = planOf(from, before, done);
    if (plan && (!best || isLess(plan, best))) best = plan;
  }
  return best;
}

const isLess = (a: Plan, b: Plan): boolean => {
  const [ofA, ofB] = [costOf(a), costOf(b)];
  const place = ofA.findIndex((cost, index) => cost !== ofB[index]);
  return place >= 0 && (ofA[place] ?? 0) < (ofB[place] ?? 0);
};

/** Actions, parties, and what is not a reason. */
const costOf = ({ actions }: Plan): readonly number[] => [
  actions.reduce((sum, it) => sum + manyOf(it), 0),
  partiesOf(actions),
  actions.filter((it) => it.does !== "reason").length,
];

const manyOf = (action: Action): number => (action.does === "review" || action.does === "appoint" ? action.count : 1);

function partiesOf(actions: readonly Action[]): number {
  const reviewers = actions.reduce((sum, it) => sum + (it.does === "review" ? it.count : 0), 0);
  const seconds = actions.some((it) => it.does === "accept") ? 1 : 0;
  const others = new Set(actions.filter((it) => it.does !== "review" && it.does !== "accept").map((it) => it.who.role));
  others.delete("nobody");
  return others.size + Math.max(reviewers, seconds);
}
