import type { Fact, Seq, When } from "./fact";
import type { Instant } from "./instant";
import { instantsOf, type Turn, turnsOf } from "./turns";
import { type Verdict, verdictOf } from "./verdict";
import { isSameVerdict, pastOf } from "./verdict-past";

/** A stretch of time in which a project's verdict said the same: from the recorded instant or the expiry that turned it, to the next. */
export type Span = {
  readonly from: Instant;
  readonly by: "entry" | "expiry";
  /** The last entry that was known when it began. */
  readonly since: Seq;
  /** As it was last judged: whole of the last span, and of one that has ended without what it looked at (`pastOf`). */
  readonly verdict: Verdict;
};

/**
 * How a project's verdict went, from its first fact up to an instant: one evaluation for each recorded instant that concerns it, and one for each
 * `until` that passed before the next; what says the same as before extends the span, and begins none. `facts` are its world's, in the order of the log; `before` are the spans up to the
 * facts of `known` and earlier, so that the present is added to the past and not made anew.
 */
export function spansOf(
  facts: readonly Fact[],
  project: string,
  channel: string,
  end: When,
  before: readonly Span[] = [],
  known: Seq = 0,
): readonly Span[] {
  const spans = [...before];
  const judge = (when: When) => verdictOf({ facts }, project, channel, when);
  for (const turn of turnsOf(judge, facts, project, end, spans.at(-1)?.verdict, known)) add(spans, turn);
  return spans;
}

/**
 * Spans as they were at an earlier instant, and what they would be computed anew: those that had begun, the last of them with
 * its verdict judged for then. `facts` as for `spansOf`.
 */
export function spansThen(
  spans: readonly Span[],
  facts: readonly Fact[],
  project: string,
  channel: string,
  end: When,
): readonly Span[] {
  const begun = spans.filter((span) => span.from <= end.now && span.since <= end.upTo);
  const last = begun.at(-1);
  if (!last || (last === spans.at(-1) && last.verdict.upTo <= end.upTo && last.verdict.now <= end.now)) return begun;
  const entry = instantsOf(facts, project, last.since, end).at(-1);
  const upTo = entry?.upTo ?? last.since;
  let verdict = verdictOf({ facts }, project, channel, { upTo, now: entry?.at ?? last.from });
  for (let next = verdict?.until ?? null; next !== null && next <= end.now; next = verdict?.until ?? null)
    verdict = verdictOf({ facts }, project, channel, { upTo, now: next });
  return verdict ? [...begun.slice(0, -1), { ...last, verdict }] : begun;
}

/** The span that holds an instant, or undefined before the first. */
export const spanAt = (spans: readonly Span[], instant: Instant): Span | undefined =>
  spans.findLast((span) => span.from <= instant);

function add(spans: Span[], { verdict, by }: Turn): void {
  const last = spans.pop();
  if (last && isSameVerdict(last.verdict, verdict)) {
    spans.push({ ...last, verdict });
    return;
  }
  if (last) spans.push({ ...last, verdict: pastOf(last.verdict, spans.at(-1)?.verdict) });
  spans.push({ from: verdict.now, by, since: verdict.upTo, verdict });
}
