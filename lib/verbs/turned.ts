import type { Turned } from "../domain/explain/turned";
import type { Fact } from "../domain/fact";
import type { Known } from "../domain/known";
import { judged } from "../domain/project";

/** The answer of an act: the verdict as it was decided on, against the verdict that its facts make. */
export function turned(known: Known, project: string, channel: string, key: string | null = null) {
  const before = judged(known, project, channel);
  return (recorded: readonly Fact[], after: Known): Turned => {
    const now = judged(after, project, channel);
    const standing = (verdict: typeof now) => verdict.standings.find((it) => it.key === key);
    const [was, is] = [standing(before), standing(now)];
    return {
      project,
      channel,
      entries: recorded.map((fact) => fact.seq),
      criterion: was && is ? { key: is.key, short: is.criterion.short, before: was.is, after: is.is } : null,
      before: before.outcome,
      after: now.outcome,
    };
  };
}
