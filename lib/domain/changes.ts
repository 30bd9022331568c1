import type { Seq } from "./fact";
import type { Instant } from "./instant";
import type { Span } from "./spans";
import type { Judged, Verdict } from "./verdict";

/** Something that moved in a project's verdict, and the fact or the expiry that did it. */
export type Change =
  | {
      readonly what: "standing";
      readonly at: Instant;
      readonly by: Seq | "expiry";
      readonly before: Judged;
      readonly after: Judged;
      readonly isWorse: boolean;
    }
  | {
      readonly what: "candidate";
      readonly at: Instant;
      readonly by: Seq;
      readonly commit: string;
      readonly verdict: Verdict;
    };

/** Each standing that moved over spans that begin in (from, to], in their order; with a new candidate as its own line. */
export function changesBetween(spans: readonly Span[], from: Instant, to: Instant): readonly Change[] {
  return spans.flatMap((span, index) => {
    const before = spans[index - 1];
    return before && span.from > from && span.from <= to ? changesOf(before, span) : [];
  });
}

/**
 * What is different at `to` from how it was at `from`: of each standing its last move alone, from what it was at the
 * beginning; what came back to it is no change. The newest candidate is its own line.
 */
export function netChanges(spans: readonly Span[], from: Instant, to: Instant): readonly Change[] {
  const lasts = new Map<string, Change>();
  for (const change of changesBetween(spans, from, to)) {
    const key = change.what === "candidate" ? "candidate" : `standing ${change.after.key}`;
    const first = lasts.get(key);
    lasts.set(
      key,
      change.what === "standing" && first?.what === "standing"
        ? { ...change, before: first.before, isWorse: goodness(change.after) < goodness(first.before) }
        : change,
    );
  }
  return [...lasts.values()].filter(
    (change) =>
      change.what === "candidate" ||
      change.before.is !== change.after.is ||
      Boolean(change.before.reason) !== Boolean(change.after.reason),
  );
}

/** What differs between two verdicts that follow each other. */
function changesOf(before: Span, after: Span): readonly Change[] {
  const { candidate } = after.verdict;
  const isNew = candidate !== null && candidate.seq !== before.verdict.candidate?.seq;
  const changes: Change[] = isNew
    ? [
        {
          what: "candidate",
          at: after.from,
          by: candidate.seq,
          commit: candidate.content.commit,
          verdict: after.verdict,
        },
      ]
    : [];
  for (const now of after.verdict.standings) {
    const was = before.verdict.standings.find((s) => s.key === now.key);
    if (!was || (was.is === now.is && Boolean(was.reason) === Boolean(now.reason))) continue;
    const by = after.by === "expiry" ? "expiry" : entryBehind(was, now, before, after);
    changes.push({
      what: "standing",
      at: after.from,
      by,
      before: was,
      after: now,
      isWorse: goodness(now) < goodness(was),
    });
  }
  return changes;
}

/**
 * The entry that moved a standing, of those known since: the newest it rests on now and did not before; else the candidate,
 * where that is new; else the newest of all, such as the withdrawal of what it rested on.
 */
function entryBehind(was: Judged, now: Judged, before: Span, after: Span): Seq {
  const fresh = [...now.used, ...(now.reason ? [now.reason.seq] : [])].filter(
    (seq) => seq > before.verdict.upTo && !was.used.includes(seq) && seq !== was.reason?.seq,
  );
  if (fresh.length > 0) return Math.max(...fresh);
  const { candidate } = after.verdict;
  return candidate && candidate.seq > before.verdict.upTo ? candidate.seq : after.since;
}

/** How near to met: unmet 0, unknown and stale 1, pending 2, met 3. A reason given or lapsed changes none by itself. */
export const goodness = ({ is }: Pick<Judged, "is">): number =>
  is === "met" || is === "not applicable" ? 3 : is === "pending" ? 2 : is === "unmet" ? 0 : 1;
