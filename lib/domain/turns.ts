import type { Fact, FactKind, Seq, When } from "./fact";
import type { Instant } from "./instant";
import type { Verdict } from "./verdict";

/** Facts of these kinds decide nothing by themselves (a source, for the runs that come after it): no verdict is made anew for them. */
const silent: ReadonlySet<FactKind> = new Set([
  "meeting",
  "note",
  "kernel",
  "clock-moved",
  "instance",
  "channel",
  "source",
]);
export const isSilent = ({ kind }: Pick<Fact, "kind">): boolean => silent.has(kind);

/** One evaluation of a verdict on its way through time, and what called for it. */
export type Turn = { readonly by: "entry" | "expiry"; readonly verdict: Verdict };

/**
 * A verdict on its way: one evaluation for each recorded instant after `known` that concerns the project, and one for each
 * `until` that passed before the next, up to `end`. `last` is the evaluation that these follow. `facts` are the world's, in
 * the order of the log.
 */
export function* turnsOf(
  judge: (when: When) => Verdict | null,
  facts: readonly Fact[],
  project: string,
  end: When,
  last: Verdict | undefined = undefined,
  known: Seq = 0,
): Generator<Turn> {
  let verdict = last;
  const aged = (before: Instant): Turn | null => {
    if (!verdict || verdict.until === null || verdict.until >= before || verdict.until > end.now) return null;
    const next = judge({ upTo: verdict.upTo, now: verdict.until });
    return next && { by: "expiry", verdict: next };
  };
  for (const { at, upTo } of [...instantsOf(facts, project, known, end), { at: Number.POSITIVE_INFINITY, upTo: 0 }]) {
    for (let turn = aged(at); turn; turn = aged(at)) {
      verdict = turn.verdict;
      yield turn;
    }
    const next = Number.isFinite(at) ? judge({ upTo, now: at }) : null;
    if (!next) continue;
    verdict = next;
    yield { by: "entry", verdict: next };
  }
}

/**
 * Whether a fact that came after `known` was recorded no later than the last evaluation's instant: in the same millisecond, or
 * by a clock that was put back. What aged by then did not age before that fact, and the way is to be gone anew.
 */
export const isOvertaken = (
  last: Pick<Verdict, "now">,
  facts: readonly Fact[],
  project: string,
  known: Seq,
  end: When,
): boolean => (instantsOf(facts, project, known, end)[0]?.at ?? Number.POSITIVE_INFINITY) <= last.now;

/** The recorded instants that concern a project, from its first fact on, each with the last entry that was known then. */
export function instantsOf(
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
    if ((fact.seq > known && !isSilent(fact)) || instants.has(fact.recordedAt)) instants.set(fact.recordedAt, upTo);
  }
  return [...instants].map(([at, upTo]) => ({ at, upTo }));
}
