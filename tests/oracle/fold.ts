import type { Criterion } from "@/lib/domain/criterion";
import { type Leg, legAt, legsOf } from "./ci";
import type { Look } from "./look";
import type { Standing } from "./standing";

export type Outcome = "ready" | "not ready" | "undetermined" | "not evaluable";
export type Judged = { readonly criterion: Criterion; readonly standing: Standing };

/** "Folding into a verdict (strong Kleene)", sentence by sentence. Only criteria that count by now are handed in. */
export function fold(counted: readonly Judged[], isFloorMet: boolean): Outcome {
  const applicable = counted.filter(({ standing }) => standing.is !== "not applicable");
  const musts = applicable.filter(({ criterion }) => criterion.obligation === "must").map(({ standing }) => standing);
  const shoulds = applicable
    .filter(({ criterion }) => criterion.obligation === "should")
    .map(({ standing }) => standing);
  // "No applicable `must` at all → not evaluable"
  if (musts.length === 0) return "not evaluable";
  // "Else any `must` that is `unmet` → not ready."
  if (musts.some(({ is }) => is === "unmet")) return "not ready";
  // "Else any `must` that is `unknown`, `pending` or `stale` → undetermined."
  if (musts.some(({ is }) => is === "unknown" || is === "pending" || is === "stale")) return "undetermined";
  // "Else any `should` that is neither met, waived nor not applicable and has no reason in force → undetermined"
  if (shoulds.some(({ is, reason }) => is !== "met" && is !== "waived" && reason === null)) return "undetermined";
  // "where none applies to the project the verdict is `undetermined`, cause `ci-floor`"
  if (!isFloorMet) return "undetermined";
  return "ready";
}

/** "at least one required `ci` leg per listed architecture must be met by itself" */
export function floorOf(look: Look, floor: readonly string[], counted: readonly Judged[]) {
  const legs = counted.flatMap(({ criterion, standing }) =>
    criterion.kind === "ci" && criterion.obligation === "must" && standing.is !== "not applicable"
      ? legsOf(criterion).map((leg: Leg) => ({ leg, is: legAt(look, criterion, leg).is }))
      : [],
  );
  return floor.map((arch) => ({ arch, isMet: legs.some(({ leg, is }) => leg.target.arch === arch && is === "met") }));
}
