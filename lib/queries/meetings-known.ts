import type { FactOf } from "../domain/fact";
import type { Known } from "../domain/known";
import { Refusal } from "../domain/refusal";
import type { Look } from "../log/look";

/** A meeting of today is still on: what has changed since the last one is told from the one before. */
const STILL_ON = 12 * 3_600_000;

/** The meetings known at the instant looked at, earliest first. */
export const meetingsOf = (known: Known): readonly FactOf<"meeting">[] =>
  known
    .stream("instance")
    .filter(
      (fact): fact is Extract<typeof fact, { kind: "meeting" }> => fact.kind === "meeting" && fact.at <= known.now,
    )
    .sort((a, b) => a.at - b.at);

/** When a meeting is over. */
export const overAt = (meeting: FactOf<"meeting">): number => meeting.at + STILL_ON;

/** The last meeting that is over, or undefined. */
export const lastMeeting = (known: Known): FactOf<"meeting"> | undefined =>
  meetingsOf(known).findLast((meeting) => overAt(meeting) <= known.now);

/** Refusal `not-found` where the group has never met: nothing of meetings is there, whatever instant is looked at. */
export function needMeetings({ live }: Look): void {
  if (live.facts.some((fact) => fact.kind === "meeting")) return;
  throw new Refusal("not-found", "This group does not meet, so there is no such page.");
}
