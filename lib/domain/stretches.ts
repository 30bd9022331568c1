import { type Fact, latest, ofKind } from "./fact";
import type { Instant } from "./instant";
import { hasStayed, type Membership, membershipOf } from "./membership";
import { channelsBefore } from "./policy";
import type { Span } from "./spans";
import type { Turn } from "./turns";
import type { Judged, Verdict } from "./verdict";
import { isSameVerdict, pastOf } from "./verdict-past";

/** Raised when what a stretch says of the same facts changes, the verdict's own meaning included: what older code wrote is then written anew. */
export const MADE = 3;

/** What the board shows of a project beside its verdict. */
type Beside = {
  /** As it is registered; null before it is. */
  readonly name: string | null;
  readonly short: string | null;
  readonly membership: Membership["is"];
  /** Since when it is in the channel, or when it left. */
  readonly memberSince: Instant | null;
  /** The day from which it is known to the group, as it is registered. */
  readonly boardFrom: Instant | null;
  /** From when on it has a row on the channel's board, or null: no candidate, not registered, gone. */
  readonly rowFrom: Instant | null;
  /** For each criterion of its policy, in the policy's order, 1 where somebody has something of it, else 0. */
  readonly known: string;
};

/** A stretch of time in which all that the board shows of a project in a channel was the same. */
export type Stretch = Span & {
  /** Where the span began that it belongs to: where it begins itself, unless only what stands beside the verdict changed there. */
  readonly turned: Instant;
  readonly beside: Beside;
};

/**
 * Adds an evaluation to the stretches before it: it extends the last where all is the same, and begins another where the verdict
 * or something beside it is not. Of the stretches before, the last of the span before the last and the last of all are looked at.
 */
export function addTo(stretches: Stretch[], { verdict, by }: Turn, beside: Beside): void {
  const last = stretches.at(-1);
  const isSame = last !== undefined && isSameVerdict(last.verdict, verdict);
  const begun = { from: verdict.now, by, since: verdict.upTo, verdict, beside };
  if (!last) stretches.push({ ...begun, turned: verdict.now });
  else if (isSame && isBeside(last.beside, beside)) stretches.splice(-1, 1, { ...last, verdict });
  else {
    stretches.splice(-1, 1, ended(stretches));
    stretches.push({ ...begun, turned: isSame ? last.turned : verdict.now });
  }
}

/** The last stretch as it is kept once another follows it, and as it stands in the table from the first: without what it looked at. */
export function ended(stretches: readonly Stretch[]): Stretch {
  const last = stretches.at(-1);
  if (!last) throw new Error("There is no stretch yet.");
  const before = stretches.findLast((it) => it.turned < last.turned);
  return { ...last, verdict: pastOf(last.verdict, before?.verdict) };
}

/** The spans that stretches are of: what stands beside a verdict begins none. */
export function spansIn(stretches: readonly Stretch[]): readonly Span[] {
  const spans: Span[] = [];
  let turned: Instant | null = null;
  for (const it of stretches) {
    if (it.turned === turned) spans.push({ ...(spans.pop() ?? it), verdict: it.verdict });
    else spans.push({ from: it.from, by: it.by, since: it.since, verdict: it.verdict });
    turned = it.turned;
  }
  return spans;
}

/** What stands beside a verdict, from the facts of its world that exist for it. */
export function besideOf(facts: readonly Fact[], verdict: Verdict): Beside {
  const { project, channel, upTo, now } = verdict;
  const known = facts.filter(({ seq, at, course }) => seq <= upTo && at <= now && course === null);
  const stream = (name: Fact["stream"]) => known.filter((fact) => fact.stream === name);
  const membership = membershipOf({ stream, now }, project, channel);
  const registration = latest(ofKind(stream(`project:${project}`), "project"))?.body;
  const boardFrom = registration ? Date.parse(registration.boardFrom) : null;
  const isAsked =
    membership.is === "not in" &&
    registration?.candidate === true &&
    channelsBefore(verdict.policy.value).every((it) => hasStayed(membershipOf({ stream, now }, project, it)));
  return {
    name: registration?.name ?? null,
    short: registration?.short ?? null,
    membership: membership.is,
    memberSince: membership.is === "member" ? membership.since : membership.is === "left" ? membership.at : null,
    boardFrom,
    rowFrom: registration && membership.is === "member" ? membership.since : isAsked ? boardFrom : null,
    known: verdict.standings.map((standing) => (hasNothing(standing) ? "0" : "1")).join(""),
  };
}

/** Whether nobody has anything of a standing: one run that is too few, or was cancelled, is something. */
const hasNothing = (s: Judged): boolean =>
  s.is === "unknown" && (s.detail.of !== "ci" || s.detail.legs.every((leg) => leg.runs.length === 0));

const isBeside = (a: Beside, b: Beside): boolean =>
  a.name === b.name &&
  a.short === b.short &&
  a.membership === b.membership &&
  a.memberSince === b.memberSince &&
  a.boardFrom === b.boardFrom &&
  a.rowFrom === b.rowFrom &&
  a.known === b.known;
