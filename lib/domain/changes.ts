import { behindIn, type Facts, type Step } from "./behind";
import { aspectsOf, type Difference, differencesOf, subjectOf } from "./differences";
import type { Seq, When } from "./fact";
import type { Instant } from "./instant";
import { type Span, spanAt } from "./spans";
import { type Verdict, verdictOf } from "./verdict";

/** Something that a verdict says otherwise than before, since when, and the fact or the expiry that did it. */
export type Change = Difference & { readonly at: Instant; readonly by: Seq | "expiry" };

/** How a verdict went, and the facts of its world in the order of the log. */
export type Course = { readonly spans: readonly Span[]; readonly facts: Facts };

/**
 * What differs between two verdicts of one project, the earlier first (decision.md, "Digest"): each thing once, with the last
 * entry or expiry that made it what it is in the second. What came back to what it was is no change. The spans are those that
 * lead to the second verdict.
 */
export function changesBetween(a: Verdict, b: Verdict, { spans, facts }: Course): readonly Change[] {
  const differences = differencesOf(a, b);
  if (differences.length === 0) return [];
  const steps = wayBetween(a, b, spans).map((step) => ({
    step,
    before: aspectsOf(step.before),
    after: aspectsOf(step.after),
    behind: once(() => behindIn(step, facts)),
  }));
  return differences.map((difference) => {
    const subject = subjectOf(difference);
    const last = steps.findLast(({ before, after }) => before.get(subject) !== after.get(subject)) ?? steps[0];
    return { ...difference, at: last?.step.at ?? b.now, by: last?.behind()(difference) ?? "expiry" };
  });
}

/** From the first verdict, by what was known already when it was made, over each span that began since, to the second. */
function wayBetween(a: Verdict, b: Verdict, spans: readonly Span[]): readonly Step[] {
  const here = spanAt(spans, a.now);
  const since = spans.filter((span) => span.from > a.now && span.from <= b.now);
  const caughtUp: Step[] = here
    ? [{ at: a.now, by: "entry", known: a.upTo, since: here.verdict.upTo, before: a, after: here.verdict }]
    : [];
  const verdicts = [here?.verdict ?? a, ...since.map(({ verdict }) => verdict)];
  const steps = since.map((span, index) => stepTo(span, verdicts[index] ?? a));
  const last = verdicts.at(-1) ?? a;
  return [
    ...caughtUp,
    ...steps,
    { at: b.now, by: "entry", known: Math.min(last.upTo, b.upTo), since: b.upTo, before: last, after: b },
  ];
}

const stepTo = (span: Span, before: Verdict): Step => ({
  at: span.from,
  by: span.by,
  known: before.upTo,
  since: span.since,
  before,
  after: span.verdict,
});

/** Each turn of a verdict in (from, to], with the verdict before it; the first span has none. */
export const stepsIn = (
  spans: readonly Span[],
  from: Instant = Number.NEGATIVE_INFINITY,
  to: Instant = Number.POSITIVE_INFINITY,
): readonly Step[] =>
  spans.flatMap((span, index) => {
    const before = spans[index - 1];
    return before && span.from > from && span.from <= to ? [stepTo(span, before.verdict)] : [];
  });

/** Each turn after a place in the log: of several entries at its instant, those that came behind it. */
export const stepsAfter = ({ spans, facts }: Course, { upTo, now }: When): readonly Step[] =>
  stepsIn(spans, now - 1).flatMap((step) => {
    if (step.at > now) return [step];
    if (step.since <= upTo) return [];
    const { project, channel } = step.after;
    const before = verdictOf({ facts: facts() }, project, channel, { upTo, now });
    return before ? [{ ...step, known: upTo, before }] : [];
  });

/** What one turn changed. */
export function changesOf(step: Step, facts: Facts): readonly Change[] {
  const behind = once(() => behindIn(step, facts));
  return differencesOf(step.before, step.after).map((difference) => ({
    ...difference,
    at: step.at,
    by: behind()(difference),
  }));
}

/** Everything that moved in (from, to], in its order: what came back is told twice. */
export const movesIn = ({ spans, facts }: Course, from?: Instant, to?: Instant): readonly Change[] =>
  stepsIn(spans, from, to).flatMap((step) => changesOf(step, facts));

/**
 * What is different at `to` from how it was at `from`, or from the first span where that is later: what turned the verdict, and
 * not the verdict itself, for a list that stands beside it.
 */
export function netChanges(course: Course, from: Instant, to: Instant): readonly Change[] {
  const first = spanAt(course.spans, from) ?? course.spans[0];
  const last = spanAt(course.spans, to);
  return first && last ? changesBetween(first.verdict, last.verdict, course).filter(isBeneath) : [];
}

/** Whether a change is of what a verdict is made of, and not of what it comes to. */
export const isBeneath = ({ what }: Change): boolean => what !== "outcome" && what !== "floor";

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
