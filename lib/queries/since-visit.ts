import type { VisitEnd } from "../db/visits";
import { netChanges } from "../domain/changes";
import { visitHeading, visitSaid } from "../domain/explain/visit";
import { type Instant, textOf } from "../domain/instant";
import { policyOf } from "../domain/project";
import type { ChangesView } from "../domain/view/board-view";
import type { Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { changesView, entriesText } from "./board-changes";
import { type Entrant, entrantsOf, movedSince } from "./board-members";
import { courseOf } from "./course";
import type { ProjectLook } from "./project";
import { linkTo } from "./reader";

/**
 * What changed since somebody was here last: one sentence beneath what changed since the meeting, or in its place where the
 * group has no meetings. Nothing is added on a first visit, for a visitor, and on any other instant than now.
 */
export async function withVisit(
  look: Look,
  channel: string | undefined,
  before: VisitEnd | null,
  meeting: ChangesView | null,
  moversSince: (look: Look, since: Instant) => Promise<readonly Entrant[]> = async () =>
    channel === undefined ? [] : entrantsOf(look, channel).shown,
): Promise<ChangesView | null> {
  if (before === null || !look.isNow || channel === undefined || !policyOf(look, channel)) return meeting;
  const movers = await moversSince(look, before.at);
  if (meeting === null)
    return changesView(look, movers, { at: before.at, upTo: before.head, heading: visitHeading(before.at, look.now) });
  const entries = look.when.upTo - before.head;
  const all = { href: linkTo(look, "/history", { from: textOf(before.at) }), text: entriesText(entries) };
  const moved = movedSince(movers, before.at, look.now);
  return { ...meeting, mine: visitSaid(before.at, look.now, moved, entries > 0 ? all : null) };
}

/** The same of one project, for the line under its title; nothing where nothing moved. */
export function projectSinceVisit(
  { look, slug, channel, spans }: ProjectLook,
  before: VisitEnd | null,
): readonly Rich[] {
  if (before === null || !look.isNow) return [];
  const moved = netChanges(courseOf(look, slug, channel, spans), before.at, look.now).map((change) => ({
    slug,
    change,
  }));
  return moved.length === 0 ? [] : [visitSaid(before.at, look.now, moved, null)];
}
