import { appliesTo, type CriterionOf } from "../criterion";
import type { Evidence } from "../evidence";
import type { Seq } from "../fact";
import { durationOf, type Instant } from "../instant";
import type { Policy } from "../policy";
import { nameOfTarget } from "../target";
import { asksFor, whysOf } from "./ci";
import type { RunView } from "./detail";
import type { Run } from "./leg";

/** Why a recorded run counts for nothing at present: the leg's own reason, or that nothing is there that it could count for. */
export type Inert = NonNullable<RunView["why"]> | "no-policy" | "no-candidate" | "not-asked-for";

/**
 * Whether runs of a channel's base count as what its legs are held against; null of one that does. Of other content than the
 * base's they are none: whose CI may post them says what it ran.
 */
export function inertOnBase(
  policy: Policy | undefined,
  trusts: Evidence["trusts"],
  now: Instant,
): (run: Run) => Inert | null {
  const criteria = (policy?.criteria ?? []).filter((it): it is CriterionOf<"ci"> => it.kind === "ci");
  return (run) => {
    const { check, target, origin, outcome } = run.body;
    if (!policy) return "no-policy";
    if (!trusts(run)) return "untrusted-source";
    const asking = criteria.filter((it) => asksFor(it, check, target));
    if (asking.length === 0) return "not-asked-for";
    const taking = asking.filter((it) => it.origins.includes(origin.is));
    if (taking.length === 0) return "origin";
    if (outcome === "running" || outcome === "inconclusive") return outcome;
    return taking.some((it) => now < run.at + (durationOf(it.maxAge) ?? 0)) ? null : "expired";
  };
}

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
