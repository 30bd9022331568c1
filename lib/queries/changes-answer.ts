import { type Change, changesOf, stepsAfter } from "../domain/changes";
import { changeSaid } from "../domain/explain/change";
import type { When } from "../domain/fact";
import { textOf } from "../domain/instant";
import { newest } from "../domain/known";
import { channelNamed, policyOf, projectNamed } from "../domain/project";
import { plain } from "../domain/view/rich";
import type { Look } from "../log/look";
import { boundedTo } from "./bounded";
import { changeAnswer } from "./change-answer";
import { cursorOf, isBefore, type Place, placeNamed } from "./change-place";
import type { ChangesAsked } from "./changes-asked";
import { courseOf } from "./course";
import { readerOf } from "./reader";

type Filters = { readonly channel?: string | undefined; readonly project?: string | undefined };
type Page = { readonly limit: number; readonly cursor: string | null };
type Found = { readonly place: Place; readonly change: Change };

/**
 * What changed in (since, end], in its order: each turn of each project's verdict, by an entry or by time. Entries are only
 * added and what is past stays, so a page that was read once stays as it is, and whoever keeps a change's cursor goes on there.
 */
export function changesAnswer({ since, end }: ChangesAsked, filters: Filters, { limit, cursor }: Page) {
  if (isBeforeAll(end, filters)) return { channel: filters.channel ?? null, changes: [], nextCursor: null };
  const channel = channelNamed(end, filters.channel);
  if (filters.project !== undefined) projectNamed(end, filters.project);
  else boundedTo(end, "Changes are not told");
  const after = cursor === null ? null : placeNamed(cursor);
  const found = foundIn(end, since ?? BEGINNING, channel, filters.project, after, limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    channel,
    ...(filters.project !== undefined && { project: filters.project }),
    ...(since && { since: textOf(since.now) }),
    changes: page.map((it) => lineOf(end, it)),
    nextCursor: last && found.length > limit ? cursorOf(last.place) : null,
  };
}

/** Before the first channel nothing had changed: of one that came later, and of all. */
const isBeforeAll = (end: Look, { channel, project }: Filters): boolean =>
  end.channels().length === 0 &&
  project === undefined &&
  (channel === undefined || end.live.stream(`channel:${channel}`).length > 0);

const BEGINNING: When = { upTo: 0, now: Number.NEGATIVE_INFINITY };

/** So many changes behind a place: what a turn changed is worked out when its turn comes. */
function foundIn(
  end: Look,
  since: When,
  channel: string,
  project: string | undefined,
  after: Place | null,
  most: number,
): readonly Found[] {
  const found: Found[] = [];
  for (const { at, slug, changes } of turnsIn(end, since, channel, project)) {
    if (found.length >= most) break;
    const place = (index: number): Place => ({ at, project: slug, index });
    if (after && !isBefore(after, place(Number.POSITIVE_INFINITY))) continue;
    for (const [index, change] of changes().entries())
      if (!after || isBefore(after, place(index))) found.push({ place: place(index), change });
  }
  return found;
}

/** The turns of one project's verdict, or of everyone's, since it came onto the board. */
function turnsIn(end: Look, since: When, channel: string, project: string | undefined) {
  if (!policyOf(end, channel)) return [];
  return (project === undefined ? end.projects() : [project])
    .flatMap((slug) => {
      const registration = newest(end, `project:${slug}`, "project")?.body;
      if (!registration?.candidate) return [];
      const course = courseOf(end, slug, channel);
      const boardFrom = Date.parse(registration.boardFrom);
      return stepsAfter(course, since)
        .filter((step) => step.at >= boardFrom)
        .map((step) => ({ at: step.at, slug, changes: () => changesOf(step, course.facts) }));
    })
    .sort((a, b) => a.at - b.at || (a.slug < b.slug ? -1 : 1));
}

const lineOf = (end: Look, { place, change }: Found) => ({
  cursor: cursorOf(place),
  at: textOf(change.at),
  project: place.project,
  by: change.by === "expiry" ? "expiry" : "entry",
  entry: change.by === "expiry" ? null : change.by,
  said: plain(changeSaid(place.project, change, { ...readerOf(end, place.project), now: change.at })),
  ...changeAnswer(change),
});
