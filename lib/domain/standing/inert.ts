import { appliesTo, type CriterionOf } from "../criterion";
import type { Evidence } from "../evidence";
import type { Seq } from "../fact";
import { nameOfTarget } from "../target";
import { asksFor, whysOf } from "./ci";
import type { RunView } from "./detail";
import type { Run } from "./leg";

/** Why a recorded run counts for nothing at present: the leg's own reason, or that nothing is there that it could count for. */
export type Inert = NonNullable<RunView["why"]> | "no-policy" | "no-candidate" | "not-asked-for";

/**
 * Whether runs count for a project, as the legs of its policy have it; null of one that does. It is decided from all attempts
 * of a leg, however many came later. A run that several criteria ask for counts when it counts in one of them.
 */
export function inertIn(evidence: Evidence | undefined): (run: Run) => Inert | null {
  const policy = evidence?.policy?.body.policy;
  if (!evidence || !policy) return () => "no-policy";
  const tags = evidence.registration?.body.tags ?? [];
  const criteria = policy.criteria.filter((it): it is CriterionOf<"ci"> => it.kind === "ci" && appliesTo(it, tags));
  const legs = new Map<string, readonly ReadonlyMap<Seq, RunView["why"]>[]>();
  const legsOf = ({ check, target }: Run["body"]) => {
    const key = `${check} ${nameOfTarget(target)}`;
    const asking = () => criteria.filter((it) => asksFor(it, check, target));
    const found = legs.get(key) ?? asking().map((it) => whysOf(it, evidence, check, target));
    legs.set(key, found);
    return found;
  };
  return (run) => {
    const found = legsOf(run.body);
    if (found.length === 0) return "not-asked-for";
    if (!evidence.candidate) return "no-candidate";
    const whys = found.map((leg) => (leg.has(run.seq) ? (leg.get(run.seq) ?? null) : "superseded"));
    return whys.includes(null) ? null : (whys[0] ?? "superseded");
  };
}
