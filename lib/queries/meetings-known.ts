import type { FactOf } from "../domain/fact";
import { dayOf, days, type Instant } from "../domain/instant";
import type { Known } from "../domain/known";
import { Refusal } from "../domain/refusal";
import { kindIn } from "../domain/streams";
import type { Look } from "../log/look";

/** A meeting of today is still on: what has changed since the last one is told from the one before. */
const STILL_ON = 12 * 3_600_000;

/** The meetings known at the instant looked at, earliest first. */
export const meetingsOf = (known: Known): readonly FactOf<"meeting">[] =>
  kindIn(known.stream("instance"), "meeting")
    .filter((fact) => fact.at <= known.now)
    .sort((a, b) => a.at - b.at);

/** The meetings held by now, whatever instant is looked at, earliest first. */
export const meetingsHeld = ({ live }: Pick<Look, "live">): readonly FactOf<"meeting">[] =>
  kindIn(live.stream("instance"), "meeting")
    .filter((fact) => fact.at <= live.now)
    .sort((a, b) => a.at - b.at);

/**
 * When the group meets next, as far as now knows: at the instant that a practice copy holds, else on the day that was
 * announced last, at that meeting's hour. Null where none is ahead.
 */
export function meetingAhead({ live, due }: Pick<Look, "live" | "due">): Instant | null {
  if (due.meeting !== null) return due.meeting;
  const last = meetingsHeld({ live }).at(-1);
  const day = last && dayOf(last.body.next?.date ?? "");
  if (!last || !day) return null;
  const at = day + (last.at % days(1));
  return at > live.now ? at : null;
}

/** Whether the group meets: it has met, or a meeting of it is known to come. */
export const groupMeets = (look: Pick<Look, "live" | "due">): boolean =>
  meetingsHeld(look).length > 0 || meetingAhead(look) !== null;

/** When a meeting is over. */
export const overAt = (meeting: FactOf<"meeting">): number => meeting.at + STILL_ON;

/** The last meeting that is over, or undefined. */
export const lastMeeting = (known: Known): FactOf<"meeting"> | undefined =>
  meetingsOf(known).findLast((meeting) => overAt(meeting) <= known.now);

/** Refusal `not-found` where the group has never met: nothing of meetings is there, whatever instant is looked at. */
export function needMeetings({ live }: Look): void {
  if (live.stream("instance").some((fact) => fact.kind === "meeting")) return;
  throw new Refusal("not-found", "This group does not meet, so there is no such page.");
}
