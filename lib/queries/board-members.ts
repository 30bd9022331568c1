import { type Change, type Course, netChanges } from "../domain/changes";
import { type Registered, registeredIn } from "../domain/entrants";
import type { Policy } from "../domain/policy";
import type { Judged, Verdict } from "../domain/verdict";
import type { Look } from "../log/look";
import { spansFor } from "../log/spans";
import { courseOf } from "./course";

/** A project as the board takes it: what it is, whether it is in, how its verdict went. */
export type Entrant = Omit<Registered, "isShown" | "notAsked"> & Course & { readonly verdict: Verdict | null };

/** What moved for projects that were on the board before an instant: one that came since has no past to be held against. */
export const movedSince = (
  shown: readonly Entrant[],
  since: number,
  now: number,
): readonly { readonly slug: string; readonly change: Change }[] =>
  shown
    .filter((it) => Date.parse(it.registration.boardFrom) <= since)
    .flatMap((it) => netChanges(it, since, now).map((change) => ({ slug: it.slug, change })));

/** Every registered project with its verdict at the instant looked at; those with a row, and the others. */
export function entrantsOf(
  look: Look,
  channel: string,
): { readonly shown: readonly Entrant[]; readonly other: readonly Entrant[] } {
  const all = registeredIn(look, channel).map(({ isShown, notAsked: _, ...registered }): Entrant => {
    const course = courseOf(look, registered.slug, channel, isShown ? undefined : []);
    return { ...registered, ...course, verdict: course.spans.at(-1)?.verdict ?? null };
  });
  return { shown: all.filter((it) => it.verdict !== null), other: all.filter((it) => it.verdict === null) };
}

/** The verdict on one project at the instant looked at, as its spans have it. */
export const verdictNow = (look: Look, slug: string, channel: string): Verdict | null =>
  spansFor(look, slug, channel).at(-1)?.verdict ?? null;

/**
 * Judges every project that has a row, a few at a time, and lets others be answered in between: a process that has just begun
 * has all of the log to judge, and its database must not seem away meanwhile.
 */
export async function judgedAhead(look: Look, channel: string): Promise<void> {
  for (const [place, { slug, isShown }] of registeredIn(look, channel).entries()) {
    if (isShown) spansFor(look, slug, channel);
    if (place % 25 === 24) await new Promise((go) => setImmediate(go));
  }
}

const hasNothing = (s: Judged | undefined): boolean =>
  s?.is === "unknown" && (s.detail.of !== "ci" || s.detail.legs.every((leg) => leg.runs.length === 0));

/** A standing by its key: of one policy it stands at one place in every verdict. */
function standingOf(verdict: Verdict | null, key: string, place: number): Judged | undefined {
  const there = verdict?.standings[place];
  return there?.key === key ? there : verdict?.standings.find((s) => s.key === key);
}

/** Of these criteria those of which nobody has anything for a project. One run that is too few, or was cancelled, is something. */
export const lackingIn = (verdict: Verdict, keys: readonly string[]): ReadonlySet<string> =>
  new Set(keys.filter((key) => hasNothing(verdict.standings.find((s) => s.key === key))));

/** The criteria of a policy of which nobody has anything, of two projects or more: said once, not in every row. */
export function faintOf(shown: readonly Entrant[], { criteria }: Pick<Policy, "criteria">): ReadonlySet<string> {
  if (shown.length < 2) return new Set();
  const keys = criteria.map((it) => it.key);
  return new Set(
    keys.filter((key, place) => shown.every(({ verdict }) => hasNothing(standingOf(verdict, key, place)))),
  );
}
