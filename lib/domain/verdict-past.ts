import type { Leg } from "./standing/detail";
import type { Judged, Verdict } from "./verdict";

/** Whether two verdicts that follow each other say the same. They may differ in when they were made and in what was looked at without using it. */
export const isSameVerdict = (a: Verdict, b: Verdict): boolean =>
  a.outcome === b.outcome &&
  a.policy.seq === b.policy.seq &&
  a.candidate?.seq === b.candidate?.seq &&
  a.base === b.base &&
  isAlike(a.floor, b.floor) &&
  isAlike(a.standings, b.standings);

/**
 * A verdict as it is kept once another follows it: what it says, without what it looked at. Of the runs of a leg there are
 * those that it rests on, or else the last, so that every sentence about it stays as it was. What it has in common with the
 * verdict before is shared with that.
 */
export const pastOf = (verdict: Verdict, before: Verdict | undefined): Verdict => ({
  ...verdict,
  ignored: [],
  floor: shared(before?.floor, verdict.floor),
  standings: verdict.standings.map((standing, index) => {
    const was = before?.standings[index];
    return was && isAlike(was, standing) ? was : withoutRuns(standing, was);
  }),
});

function withoutRuns(standing: Judged, was: Judged | undefined): Judged {
  const { detail } = standing;
  if (detail.of !== "ci") return standing;
  const earlier = was?.detail.of === "ci" ? was.detail.legs : [];
  const legs = detail.legs.map((leg, index) => shared(earlier[index], { ...leg, runs: restsOn(leg) }));
  return { ...standing, detail: { ...detail, legs } };
}

function restsOn({ runs, used }: Leg): Leg["runs"] {
  const kept = runs.filter(({ seq }) => used.includes(seq));
  return kept.length > 0 ? kept : runs.slice(-1);
}

const shared = <T>(was: T | undefined, is: T): T => (was !== undefined && isAlike(was, is) ? was : is);

/** Whether two plain values are the same, but for the runs that a leg shows. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [mine, other] = [Object.entries(a), b as Readonly<Record<string, unknown>>];
  return (
    mine.length === Object.keys(other).length &&
    mine.every(([key, value]) => key === "runs" || (Object.hasOwn(other, key) && isAlike(value, other[key])))
  );
}
