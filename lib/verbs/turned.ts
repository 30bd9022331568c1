import type { Fact, Seq } from "../domain/fact";
import type { Known } from "../domain/known";
import { judged } from "../domain/project";
import type { BareIs } from "../domain/standing/standing";
import type { VerdictOutcome } from "../domain/verdict";

/** What an act on a project answers: its entries, and the verdict before and after. */
export type Turned = {
  readonly project: string;
  readonly channel: string;
  readonly entries: readonly Seq[];
  readonly criterion: { readonly key: string; readonly before: BareIs; readonly after: BareIs } | null;
  readonly before: VerdictOutcome;
  readonly after: VerdictOutcome;
};

/** The answer of an act: the verdict as it was decided on, against the verdict that its facts make. */
export function turned(known: Known, project: string, channel: string, key: string | null = null) {
  const before = judged(known, project, channel);
  return (recorded: readonly Fact[], after: Known): Turned => {
    const now = judged(after, project, channel);
    const standing = (verdict: typeof now) => verdict.standings.find((it) => it.key === key)?.is;
    const [was, is] = [standing(before), standing(now)];
    return {
      project,
      channel,
      entries: recorded.map((fact) => fact.seq),
      criterion: key !== null && was && is ? { key, before: was, after: is } : null,
      before: before.outcome,
      after: now.outcome,
    };
  };
}
