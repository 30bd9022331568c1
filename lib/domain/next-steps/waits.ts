import { days, type Instant } from "../instant";
import { isOpenMust, type Judged } from "../verdict";
import { wouldBreakOf } from "../would-break";
import { type Ground, groundAt, renewed } from "./ground";

/** A ground moved on to the end of all that only time brings, and the criteria that wait for it. */
export type Waited = { readonly ground: Ground; readonly keys: readonly string[] };

/**
 * Moves a ground on to the instant by which all that only time can bring has passed, as things stand then if nobody does
 * anything; what has lapsed by then is open then:
 * 1. the days of a soak that has begun, where the project stays ready there by itself until they are full;
 * 2. the start of the first must, or of the first with a job on an architecture of the floor, where none counts yet.
 */
export function waited(ground: Ground): Waited {
  const keys: string[] = [];
  let at = ground;
  for (let ends = endsOf(at); ends.length > 0; ends = endsOf(at)) {
    const now = Math.max(...ends.map((it) => it.end));
    keys.push(...ends.map((it) => it.key));
    const next = groundAt(at, at.facts, { ...at.when, now }, at.isRenewed);
    if (!next) break;
    at = next;
  }
  return { ground: at, keys: [...new Set(keys)] };
}

/** The same with a new candidate, put forward by then: what waits is looked for with it, for it can begin anew too. */
export function waitedAnew(ground: Ground): Waited | null {
  const anew = renewed(ground);
  if (!anew) return null;
  const { ground: end, keys } = waited(anew);
  if (keys.length === 0) return { ground: anew, keys };
  const then = groundAt(ground, ground.facts, { ...ground.when, now: end.when.now });
  const last = then && renewed(then);
  return last && { ground: last, keys };
}

type End = { readonly key: string; readonly end: Instant };

const endsOf = (ground: Ground): readonly End[] =>
  [...ground.verdict.standings.flatMap((s) => soakEnd(s, ground)), ...startsOf(ground)].filter(
    ({ end }) => end > ground.when.now,
  );

function soakEnd(s: Judged, ground: Ground): readonly End[] {
  const end = isOpenMust(s) ? soakFull(s) : null;
  if (end === null || s.detail.of !== "soak") return [];
  const breaks = breakIn(s.detail.channel, ground);
  return breaks !== null && breaks <= end ? [] : [{ key: s.key, end }];
}

/** When the days of a soak that has begun are full. */
export const soakFull = ({ cause, detail }: Judged): Instant | null =>
  cause === "soaking" && detail.of === "soak" && detail.memberSince !== null && detail.readySince !== null
    ? Math.max(detail.memberSince, detail.readySince) + days(detail.days)
    : null;

/** When the project stops being ready in another channel if nobody does anything. */
export const breakIn = (channel: string, { facts, project, when }: Ground): Instant | null =>
  wouldBreakOf({ facts }, project, channel, when)?.at ?? null;

function startsOf({ verdict }: Ground): readonly End[] {
  const musts = verdict.standings.filter((s) => s.criterion.obligation === "must" && s.is !== "not applicable");
  const hasJobOn = (arch: string) => (s: Judged) =>
    s.detail.of === "ci" && s.detail.legs.some((leg) => leg.target.arch === arch);
  return [() => true, ...verdict.floor.map((it) => hasJobOn(it.arch))].flatMap((isOne) => {
    const all = musts.filter(isOne);
    if (all.some((s) => s.counts)) return [];
    const starts = all.map((s) => ({ key: s.key, end: Date.parse(s.criterion.from ?? "") }));
    return starts
      .filter((it) => !Number.isNaN(it.end))
      .sort((a, b) => a.end - b.end)
      .slice(0, 1);
  });
}
