import type { Evidence } from "./evidence";
import type { Fact, FactKind, Seq } from "./fact";
import type { Ignored, Standing } from "./standing/standing";

const evidenceKinds: ReadonlySet<FactKind> = new Set([
  "attestation",
  "acceptance",
  "reason",
  "review",
  "review-request",
  "ci-run",
  "waiver",
]);

/** Every fact is used or ignored with a reason; the first reason given stands, in the order of the log. */
export function ignoredOf(
  given: readonly Ignored[],
  standings: readonly Standing[],
  evidence: Evidence,
): readonly Ignored[] {
  const used = new Set<Seq>(
    standings.flatMap((s) => [
      ...s.used,
      ...(s.reason ? [s.reason.seq] : []),
      ...(s.waiver ? [s.waiver.seq, ...s.waiver.grants] : []),
    ]),
  );
  for (const basis of [evidence.policy, evidence.candidate, evidence.base, evidence.registration])
    if (basis) used.add(basis.seq);
  const whys = new Map<Seq, Ignored["why"]>();
  for (const { seq, why } of given) if (!used.has(seq) && !whys.has(seq)) whys.set(seq, why);
  for (const fact of evidence.all)
    if (!used.has(fact.seq) && !whys.has(fact.seq)) whys.set(fact.seq, whyUnread(fact, evidence));
  return [...whys].map(([seq, why]) => ({ seq, why })).sort((a, b) => a.seq - b.seq);
}

function whyUnread(fact: Fact, evidence: Evidence): Ignored["why"] {
  const isToFollow = fact.kind === "policy" && fact.seq > (evidence.policy?.seq ?? 0);
  if (isToFollow) return "context";
  if (fact.kind === "revision" || fact.kind === "project" || fact.kind === "base" || fact.kind === "policy")
    return "superseded";
  const isOfTheBase = fact.kind === "ci-run" && fact.stream.startsWith("channel:");
  if (!evidenceKinds.has(fact.kind) || isOfTheBase) return "context";
  const keys = new Set(evidence.policy?.body.policy.criteria.map((c) => c.key));
  if ((fact.kind === "attestation" || fact.kind === "reason") && !keys.has(fact.body.criterion))
    return "no-such-criterion";
  return fact.kind === "acceptance" && evidence.withdrawn.has(fact.body.attestation) ? "withdrawn" : "not-asked-for";
}
