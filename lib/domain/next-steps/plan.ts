import { nameOfTarget } from "../target";
import { isOpen, isOpenMust, type Judged, owesReason } from "../verdict";
import type { Action } from "./action";
import { admissionsFor, floorAct, reasonOf, soakOf, waitOf } from "./acts";
import { inOrder, withAppointments } from "./appointing";
import { claimsFor } from "./claims";
import { candidateOf, chairsActsFor, chairsFault, isComputed, isKept } from "./computed";
import { type Ground, withFacts } from "./ground";
import { passesFor, runsOf } from "./legs";
import { peopleOf } from "./people";
import { reviewFactsOf, reviewsFor } from "./reviews";
import type { Waited } from "./waits";

/** A set of actions that makes a project ready from a ground. */
export type Plan = { readonly actions: readonly Action[]; readonly ground: Ground };

/**
 * The actions that settle all that is open at a ground: each must by what it asks; of the shoulds those in `done` too, and each
 * other one by a reason, if it is still open once the rest is there. Null where that takes another candidate than the ground's.
 * What passes and reviews change beside what they are for, such as the cause that a reason was given for, is open anew.
 */
export function planOf({ ground, keys }: Waited, before: Ground, done: ReadonlySet<string>): Plan | null {
  const people = peopleOf(ground.evidence);
  const { standings } = ground.verdict;
  const candidate = ground.isRenewed ? candidateOf(before, ground, people) : null;
  let todo = standings.filter((s) => isOpenMust(s) || (isOpen(s) && done.has(s.key)));
  for (;;) {
    if (!candidate && todo.some((s) => !isKept(s, ground))) return null;
    const shown = needed([...passesFor(todo, ground), ...reviewsFor(todo, ground, people)], ground);
    const acts: readonly Action[] = [
      ...claimsFor(todo, ground, people),
      ...shown,
      ...chairsActsFor(todo.filter(isComputed), ground, people),
      ...admissionsFor(todo, people),
      ...todo.flatMap((s) => soakOf(s, ground)),
    ];
    const after = supposed(shown, ground);
    const settled = new Set(todo.flatMap((s) => (s.detail.of === "ci" || s.detail.of === "review" ? [] : s.key)));
    const isDone = (s: Judged) => settled.has(s.key) || isDoneBeside(s, acts, ground);
    const left = after.verdict.standings.filter((s) => isOpen(s) && !isDone(s));
    const more = left.filter(isOpenMust);
    if (more.length === 0) {
      const floor = floorAct(ground, people);
      const waiting = keys.length > 0 ? [waitOf(ground, keys)] : [];
      const reasons = left.map((s) => reasonOf(s, ground, before, people));
      const said = acts.map((act) => withAllKeys(act, after, ground));
      const all = [...(candidate ? [candidate] : []), ...waiting, ...said, ...floor, ...reasons];
      return { actions: withAppointments(inOrder(all, ground), people), ground };
    }
    const again = new Set([...todo, ...more].map((s) => s.key));
    if (again.size === todo.length) return null;
    todo = standings.filter((s) => again.has(s.key));
  }
}

/** A ground once CI and reviewers have brought what is asked of them. */
function supposed(shown: readonly Action[], ground: Ground): Ground {
  const facts = [...runsOf(shown, ground), ...reviewFactsOf(shown, ground)];
  return (facts.length > 0 ? withFacts(ground, facts) : null) ?? ground;
}

/** Passes and reviews with the shoulds that they settle beside. */
function withAllKeys(act: Action, after: Ground, { verdict }: Ground): Action {
  if (act.does !== "pass" && act.does !== "review") return act;
  const isOfIt = ({ detail }: Judged) =>
    act.does === "review"
      ? detail.of === "review"
      : detail.of === "ci" &&
        detail.legs.some((it) => it.check === act.check && nameOfTarget(it.target) === nameOfTarget(act.target));
  const open = new Set(after.verdict.standings.filter(isOpen).map((s) => s.key));
  const beside = verdict.standings.filter((s) => isOpen(s) && isOfIt(s) && !open.has(s.key)).map((s) => s.key);
  return { ...act, keys: [...new Set([...act.keys, ...beside])] };
}

/**
 * Without those that a reason given before makes needless: it comes into force again where what is left open of a should has
 * the cause that it was given for.
 */
function needed<A extends Action>(shown: readonly A[], ground: Ground): readonly A[] {
  const given = new Set(ground.evidence.of("reason").map((fact) => fact.body.criterion));
  const shoulds = new Set(ground.verdict.standings.filter(owesReason).map((s) => s.key));
  return shown
    .filter((it) => it.keys.every((key) => shoulds.has(key)) && it.keys.some((key) => given.has(key)))
    .reduce((kept, it) => {
      const rest = kept.filter((other) => other !== it);
      const { standings } = supposed(rest, ground).verdict;
      return standings.some((s) => it.keys.includes(s.key) && isOpen(s)) ? kept : rest;
    }, shown);
}

/** Whether a standing is settled by what is done for others: by a candidate that meets it, a base, a project that is let in. */
function isDoneBeside(s: Judged, acts: readonly Action[], ground: Ground): boolean {
  const { detail } = s;
  if (detail.of === "needs") return acts.some((it) => it.does === "admit" && it.project === detail.project);
  if (!isComputed(s)) return false;
  const fault = chairsFault(s, ground);
  const isMended = fault === "no-base" && acts.some((it) => it.does === "base");
  return ground.isRenewed ? fault === null || isMended : isMended && s.cause === "no-base";
}
