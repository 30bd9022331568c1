import type { StandingIs } from "./standing/standing";
import type { Judged, Verdict, VerdictOutcome } from "./verdict";

/** Something that two verdicts of one project say otherwise. Each thing that differs is named once (decision.md, "Digest"). */
export type Difference =
  | {
      readonly what: "outcome";
      readonly before: VerdictOutcome;
      readonly after: VerdictOutcome;
      readonly isWorse: boolean;
    }
  | { readonly what: "candidate"; readonly commit: string; readonly verdict: Verdict }
  /** What it is, also beneath a waiver, or which reason or waiver stands beside it. */
  | { readonly what: "standing"; readonly before: Judged; readonly after: Judged; readonly isWorse: boolean }
  /** What is asked: a version of the policy, or the start that it set, did it. */
  | { readonly what: "criterion"; readonly how: "added" | "removed" | "begun" | "obliges"; readonly of: Judged }
  | { readonly what: "floor"; readonly arch: string; readonly isMet: boolean | null };

/** What a difference is of: there is at most one of each. */
export type Subject = "outcome" | "candidate" | `standing ${string}` | `criterion ${string}` | `floor ${string}`;

export const subjectOf = (difference: Difference): Subject => {
  switch (difference.what) {
    case "standing":
      return `standing ${difference.after.key}`;
    case "criterion":
      return `criterion ${difference.of.key}`;
    case "floor":
      return `floor ${difference.arch}`;
    default:
      return difference.what;
  }
};

/** What of a verdict may differ: of one that is only supposed too. */
type Says = Pick<Verdict, "outcome" | "candidate" | "standings" | "floor">;

/** All that may differ, each with what a verdict says of it. What is not in it does not exist in that verdict. */
export function aspectsOf({ outcome, candidate, standings, floor }: Says): ReadonlyMap<Subject, string> {
  const aspects = new Map<Subject, string>([["outcome", outcome]]);
  if (candidate) aspects.set("candidate", String(candidate.seq));
  for (const { key, is, reason, waiver, criterion, counts } of standings) {
    aspects.set(`standing ${key}`, [is, reason?.seq, waiver?.seq, waiver?.beneath].join());
    aspects.set(`criterion ${key}`, [criterion.obligation, counts].join());
  }
  for (const { arch, isMet } of floor) aspects.set(`floor ${arch}`, String(isMet));
  return aspects;
}

/** What differs: the outcome, the candidate, each criterion in the later policy's order, those it no longer asks, the floor. */
export function differencesOf(a: Says, b: Verdict): readonly Difference[] {
  const [before, after] = [aspectsOf(a), aspectsOf(b)];
  const differs = (subject: Subject): boolean => before.get(subject) !== after.get(subject);
  const was = new Map(a.standings.map((s) => [s.key, s]));
  const asked = new Set(b.standings.map((s) => s.key));
  return [
    ...(differs("outcome") ? [outcomeTurned(a.outcome, b.outcome)] : []),
    ...(differs("candidate") && b.candidate
      ? [{ what: "candidate", commit: b.candidate.content.commit, verdict: b } as const]
      : []),
    ...b.standings.flatMap((s): Difference[] => {
      const earlier = was.get(s.key);
      if (!earlier) return [{ what: "criterion", how: "added", of: s }];
      return [
        ...(differs(`criterion ${s.key}`)
          ? [{ what: "criterion", how: earlier.counts === s.counts ? "obliges" : "begun", of: s } as const]
          : []),
        ...(differs(`standing ${s.key}`) ? [standingMoved(earlier, s)] : []),
      ];
    }),
    ...a.standings.filter((s) => !asked.has(s.key)).map((of) => ({ what: "criterion", how: "removed", of }) as const),
    ...floorMoved(a, b),
  ];
}

const standingMoved = (before: Judged, after: Judged): Difference => ({
  what: "standing",
  before,
  after,
  isWorse: goodness(after) < goodness(before),
});

const outcomeTurned = (before: VerdictOutcome, after: VerdictOutcome): Difference => ({
  what: "outcome",
  before,
  after,
  isWorse: nearness[after] < nearness[before],
});

const nearness: Readonly<Record<VerdictOutcome, number>> = {
  "not evaluable": 0,
  "not ready": 0,
  undetermined: 1,
  ready: 2,
};

function floorMoved(a: Says, b: Says): readonly Difference[] {
  const met = ({ floor }: Says, arch: string) => floor.find((it) => it.arch === arch)?.isMet ?? null;
  const archs = [...new Set([...a.floor, ...b.floor].map(({ arch }) => arch))];
  return archs.flatMap((arch): Difference[] => {
    const isMet = met(b, arch);
    return met(a, arch) === isMet ? [] : [{ what: "floor", arch, isMet }];
  });
}

const near: Readonly<Record<StandingIs, number>> = {
  unmet: 0,
  unknown: 1,
  stale: 1,
  pending: 2,
  waived: 3,
  met: 4,
  "not applicable": 4,
};

/** How near to met; what is waived may be lacking for a while, and is not there. A reason given or lapsed changes none by itself. */
export const goodness = ({ is }: Pick<Judged, "is">): number => near[is];
