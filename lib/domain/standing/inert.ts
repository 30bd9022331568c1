import { nameOfTarget, type Target } from "../policy";
import type { Verdict } from "../verdict";
import type { Run } from "./leg";
import type { Leg, RunView } from "./standing";

/** Why a recorded run counts for nothing at present: the leg's own reason, or that nothing is there that it could count for. */
export type Inert = NonNullable<RunView["why"]> | "no-policy" | "no-candidate" | "not-asked-for";

/**
 * Whether a run counts in a verdict, as the legs of its policy have it; null when it does. A run that several criteria ask
 * for counts when it counts in one of them.
 */
export function whyInert(verdict: Verdict | undefined, run: Run): Inert | null {
  if (!verdict) return "no-policy";
  const legs = legsOf(verdict).filter((leg) => isOfLeg(leg, run.body));
  if (legs.length === 0) return "not-asked-for";
  if (!verdict.candidate) return "no-candidate";
  const views = legs.flatMap((leg) => leg.runs.filter((view) => view.seq === run.seq));
  if (views.some((view) => view.counts)) return null;
  return views[0]?.why ?? "superseded";
}

const legsOf = (verdict: Verdict): readonly Leg[] =>
  verdict.standings.flatMap(({ detail }) => (detail.of === "ci" ? detail.legs : []));

const isOfLeg = (leg: Leg, { check, target }: { readonly check: string; readonly target: Target }): boolean =>
  leg.check === check && nameOfTarget(leg.target) === nameOfTarget(target);
