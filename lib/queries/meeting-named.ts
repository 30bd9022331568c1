import { listedText } from "../domain/explain/words";
import type { FactOf } from "../domain/fact";
import { dayOf } from "../domain/instant";
import { Refusal } from "../domain/refusal";
import { dayText } from "../domain/view/moment";
import type { Look } from "../log/look";
import { meetingsOf, needMeetings } from "./meetings-known";

/** A meeting as it stands between the one before it and the one after. */
type MeetingPlace = {
  readonly meeting: FactOf<"meeting">;
  readonly before: FactOf<"meeting"> | null;
  readonly after: FactOf<"meeting"> | null;
};

/** The meeting of a day, written as 2017-07-19. Refusal `not-found` with the nearest days where there is none. */
export function meetingNamed(look: Look, date: string): MeetingPlace {
  needMeetings(look);
  const meetings = meetingsOf(look);
  const place = meetings.findIndex((it) => it.body.date === date);
  const meeting = meetings[place];
  if (meeting) return { meeting, before: meetings[place - 1] ?? null, after: meetings[place + 1] ?? null };
  const day = dayOf(date);
  if (day === null)
    throw new Refusal("not-found", `“${date.slice(0, 40)}” is no day. Write a meeting’s as 2017-07-19.`);
  const when = dayText(day, null);
  const announced = meetings.findLast((it) => it.body.next?.date === date);
  if (announced && day > (meetings.at(-1)?.at ?? 0))
    throw new Refusal(
      "not-found",
      `The meeting of ${when} is announced, and no notes of it are here${look.isPast ? " at that instant" : ""}. The last one: ${dayText(announced.at, null)}.`,
    );
  throw new Refusal("not-found", `There is no meeting on ${when}. ${nearestSaid(meetings, day)}`);
}

function nearestSaid(meetings: readonly FactOf<"meeting">[], day: number): string {
  const before = meetings.findLast((it) => it.at < day);
  const after = meetings.find((it) => it.at > day);
  const days = [before, after].flatMap((it) => (it ? [dayText(it.at, null)] : []));
  if (days.length === 0) return "None is known at all.";
  return days.length === 1 ? `The nearest is that of ${days[0]}.` : `The nearest are those of ${listedText(days)}.`;
}
