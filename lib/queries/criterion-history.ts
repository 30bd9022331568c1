import { isLate } from "../domain/explain/late";
import type { Seq } from "../domain/fact";
import type { CriterionView } from "../domain/view/criterion-view";
import { dayText } from "../domain/view/moment";
import type { ProjectLook } from "./project";

/** How one criterion stood over time, oldest first: "met since 12 June". */
export function historyOfCriterion(key: string, { spans, look, registration }: ProjectLook): CriterionView["history"] {
  const from = Date.parse(registration.boardFrom);
  const stood = spans.flatMap((span) => {
    const standing = span.verdict.standings.find((s) => s.key === key);
    const late = standing && span.by === "entry" ? lateOf(standing.used, span.since, look) : null;
    return standing ? [{ is: standing.is, at: Math.max(span.from, from), late }] : [];
  });
  return stood
    .filter((it, index) => stood[index - 1]?.is !== it.is)
    .map(({ is, at, late }) => ({ is, when: [`since ${dayText(at, look.now)}`, ...(late ? [late] : [])].join("; ") }));
}

/** Where what it rests on from here on had happened well before: "happened 3 July, entry 91". */
function lateOf(used: readonly Seq[], since: Seq, look: ProjectLook["look"]): string | null {
  const fact = used.includes(since) ? look.entry(since) : undefined;
  return fact && isLate(fact) ? `happened ${dayText(fact.at, look.now)}, entry ${fact.seq}` : null;
}
