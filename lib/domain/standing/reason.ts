import type { Criterion } from "../criterion";
import { type Evidence, isSameContent } from "../evidence";
import { type FactOf, isLater } from "../fact";
import { days } from "../instant";
import type { Bare, Ignored, ReasonInForce } from "./standing";

const GOOD_FOR = days(180);

/**
 * The reason in force for a `should` that is open (decision.md, "Reason"): the newest not withdrawn, given for this
 * content and this cause, younger than 180 days. It lifts the fold, never the standing.
 */
export function reasonFor(
  criterion: Criterion,
  standing: Bare,
  evidence: Evidence,
): { reason: ReasonInForce | null; ignored: readonly Ignored[] } {
  const given = evidence.of("reason").filter((fact) => fact.body.criterion === criterion.key);
  const ignored: Ignored[] = [];
  let best: FactOf<"reason"> | null = null;
  for (const fact of given) {
    const why = whyNot(fact, criterion, standing, evidence);
    if (why) ignored.push({ seq: fact.seq, why });
    else if (best && !isLater(fact, best)) ignored.push({ seq: fact.seq, why: "superseded" });
    else {
      if (best) ignored.push({ seq: best.seq, why: "superseded" });
      best = fact;
    }
  }
  return { reason: best && { seq: best.seq, text: best.body.text, until: best.at + GOOD_FOR }, ignored };
}

function whyNot(
  fact: FactOf<"reason">,
  criterion: Criterion,
  standing: Bare,
  evidence: Evidence,
): Ignored["why"] | null {
  if (evidence.withdrawn.has(fact.seq)) return "withdrawn";
  if (evidence.when.now >= fact.at + GOOD_FOR) return "expired";
  const { content } = fact.body;
  const isOfCandidate = evidence.candidate
    ? content !== null && isSameContent(content, evidence.candidate.body)
    : content === null;
  if (!isOfCandidate) return "other-revision";
  return criterion.obligation === "should" && standing.cause !== null && standing.cause === fact.body.cause
    ? null
    : "other-cause";
}
