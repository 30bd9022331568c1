import type { Criterion } from "../criterion";
import type { Waiver } from "../waivers";
import { type Bare, type Ignored, type Standing, type WaiverInForce, waivableCauses } from "./standing";

/** The waiver in force that covers a standing: of several the one that ends last. Null where there is none, or nothing to waive. */
export function waiverFor(criterion: Criterion, standing: Bare, waivers: readonly Waiver[]): WaiverInForce | null {
  const { cause } = standing;
  if (!criterion.waivable || !isCovered(cause)) return null;
  const [last] = waivers
    .filter((it) => it.why === null && it.asked.criteria.includes(criterion.key) && it.asked.causes.includes(cause))
    .sort((a, b) => b.until - a.until || a.seq - b.seq);
  if (!last) return null;
  const grants = last.grants.flatMap((grant) => (grant.why === null ? [grant.seq] : []));
  return { seq: last.seq, grants, until: last.until, beneath: standing.is };
}

/** Whether a waiver could be asked for of a standing: its criterion may be waived, and its cause covered. */
export const isWaivable = ({ criterion, cause }: Pick<Bare, "cause"> & { readonly criterion: Criterion }): boolean =>
  criterion.waivable && isCovered(cause);

const isCovered = (cause: Bare["cause"]): cause is (typeof waivableCauses)[number] =>
  (waivableCauses as readonly (string | null)[]).includes(cause);

/**
 * Why the facts of waivers are not used, where they are not: an ask that does not hold takes its grants along; one that holds
 * gives way to one that lasts longer, or covers nothing as things stand; what revokes it decides through it.
 */
export function waiversIgnored(waivers: readonly Waiver[], standings: readonly Standing[]): readonly Ignored[] {
  const waived = new Map(standings.flatMap((it) => (it.waiver ? [[it.key, it.cause]] : [])));
  const covers = ({ asked }: Waiver) =>
    asked.criteria.some((key) => asked.causes.some((cause) => waived.get(key) === cause));
  return waivers.flatMap((waiver): readonly Ignored[] => {
    const { seq, grants, why, revoked } = waiver;
    const because = why ?? (covers(waiver) ? "superseded" : "other-cause");
    return [
      { seq, why: because },
      ...grants.map((grant): Ignored => ({ seq: grant.seq, why: grant.why ?? because })),
      ...(revoked ? [{ seq: revoked.seq, why: "context" } as const] : []),
    ];
  });
}
