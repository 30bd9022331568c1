import type { CriterionView } from "../domain/view/criterion-view";
import { dayText } from "../domain/view/moment";
import type { ProjectLook } from "./project";

/** How one criterion stood over time, oldest first: "met since 12 June". */
export function historyOfCriterion(key: string, { spans, look, registration }: ProjectLook): CriterionView["history"] {
  const from = Date.parse(registration.boardFrom);
  const stood = spans.flatMap((span) => {
    const standing = span.verdict.standings.find((s) => s.key === key);
    return standing ? [{ is: standing.is, at: Math.max(span.from, from) }] : [];
  });
  return stood
    .filter((it, index) => stood[index - 1]?.is !== it.is)
    .map(({ is, at }) => ({ is, when: `since ${dayText(at, look.now)}` }));
}
