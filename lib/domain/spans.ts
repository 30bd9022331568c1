import type { Fact, FactKind, Seq, When } from "./fact";
import type { Instant } from "./instant";
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

/** Facts of these kinds decide nothing: no verdict is made anew for them. */
const silent: ReadonlySet<FactKind> = new Set(["meeting", "note", "kernel", "clock-moved", "instance", "channel"]);

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
  const triggers = instantsOf(facts, project, known, end);
  const ages = (until: Instant) => {
    for (let last = spans.at(-1); last; last = spans.at(-1)) {
      const next = last.verdict.until;
      if (next === null || next >= until || next > end.now) return;
      add(spans, facts, project, channel, { upTo: last.verdict.upTo, now: next }, "expiry");
    }
  };
  for (const { at, upTo } of triggers) {
    ages(at);
    add(spans, facts, project, channel, { upTo, now: at }, "entry");
  }
  ages(Number.POSITIVE_INFINITY);
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

function add(
  spans: Span[],
  facts: readonly Fact[],
  project: string,
  channel: string,
  when: When,
  by: Span["by"],
): void {
  const verdict = verdictOf({ facts }, project, channel, when);
  if (!verdict) return;
  const last = spans.pop();
  if (last && isSameVerdict(last.verdict, verdict)) {
    spans.push({ ...last, verdict });
    return;
  }
  if (last) spans.push({ ...last, verdict: pastOf(last.verdict, spans.at(-1)?.verdict) });
  spans.push({ from: when.now, by, since: when.upTo, verdict });
}

function instantsOf(
  facts: readonly Fact[],
  project: string,
  known: Seq,
  end: When,
): readonly { readonly at: Instant; readonly upTo: Seq }[] {
  const instants = new Map<Instant, Seq>();
  const begins = facts.find((fact) => fact.stream === `project:${project}`)?.seq ?? Number.POSITIVE_INFINITY;
  let upTo = 0;
  for (const fact of facts) {
    if (fact.seq > end.upTo) break;
    upTo = fact.seq;
    if (fact.seq < begins) continue;
    if (fact.seq > known && !silent.has(fact.kind)) instants.set(fact.recordedAt, upTo);
    else if (instants.has(fact.recordedAt)) instants.set(fact.recordedAt, upTo);
  }
  return [...instants].map(([at, upTo]) => ({ at, upTo }));
}
