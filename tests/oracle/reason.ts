import type { Criterion } from "@/lib/domain/criterion";
import type { FactOf } from "@/lib/domain/fact";
import { DAY } from "./durations";
import { isSameContent, latestOf, notWithdrawn, ofKind } from "./facts";
import type { Answer, Look } from "./look";

export const GOOD_FOR = 180 * DAY;

/** "for an unmet, unknown, pending or stale `should` of any kind …; bound to content and cause, good for 180 days" */
export function reasonFor(look: Look, criterion: Criterion, { is, cause }: Answer): FactOf<"reason"> | undefined {
  const isOpen = is === "unmet" || is === "unknown" || is === "pending" || is === "stale";
  if (criterion.obligation !== "should" || !isOpen) return undefined;
  const reasons = notWithdrawn(ofKind(look.own, "reason"), look.facts).filter(
    (reason) =>
      reason.body.criterion === criterion.key &&
      reason.body.cause === cause &&
      look.now < reason.at + GOOD_FOR &&
      (look.candidate ? isSameContent(reason.body.content, look.candidate.body) : reason.body.content === null),
  );
  return latestOf(reasons);
}
