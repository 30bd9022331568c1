import { capital, count, countWord, ended, listedText } from "../domain/explain/words";
import type { FactOf } from "../domain/fact";
import { days } from "../domain/instant";
import type { MeetingLine, MeetingsView } from "../domain/view/meeting-view";
import { dayText, instantText } from "../domain/view/moment";
import type { Rich } from "../domain/view/rich";
import type { Look } from "../log/look";
import { beforeMeetingSaid } from "./board-lapses";
import { entrantsOf } from "./board-members";
import { intervalOf } from "./meeting-interval";
import { meetingsOf, needMeetings } from "./meetings-known";
import { linkTo } from "./reader";

/** Every meeting known at the instant looked at, newest first, and what comes next. */
export function meetingsView(look: Look): MeetingsView {
  needMeetings(look);
  const meetings = meetingsOf(look);
  const [first] = meetings;
  const last = meetings.at(-1);
  const channel = look.channels()[0];
  return {
    title: "Meetings",
    finding:
      first && last
        ? [
            { b: `${capital(countWord(meetings.length))} ${meetings.length === 1 ? "meeting" : "meetings"}` },
            meetings.length === 1
              ? `, on ${dayText(first.at, null)}.`
              : ` from ${dayText(first.at, null)} to ${dayText(last.at, null)}.`,
          ]
        : [{ b: look.isPast ? "There had been no meeting." : "There has been no meeting." }],
    next: last ? nextSaid(look, last) : null,
    ahead:
      channel === undefined || !look.isNow
        ? null
        : beforeMeetingSaid(look, channel, entrantsOf(look, channel).shown, { evenNothing: true }),
    lines: meetings
      .map((meeting, place) => meetingLine(look, meeting, place, until(look, channel, meetings, place)))
      .reverse(),
    none: ["Each meeting stands here with its agenda, its notes and what changed until the next."],
  };
}

/** One meeting as a line: its day, its deep dive, and what is noted of it. */
export const meetingLine = (look: Look, meeting: FactOf<"meeting">, place: number, note: string): MeetingLine => ({
  when: { at: meeting.at, text: dayText(meeting.at, look.now) },
  href: linkTo(look, `/meetings/${meeting.body.date}`),
  topic: topicOf(meeting, place),
  note,
});

/** "WireGuard, @zx2c4": the deep dive in a few words. */
function topicOf({ body: { deepDive } }: FactOf<"meeting">, place: number): string {
  if (!deepDive) return place === 0 ? "first meeting" : "no deep dive";
  const topic = deepDive.topic.split(/[:;]/)[0]?.trim() ?? "";
  return deepDive.presenters.length > 0 ? `${topic}, ${listedText(deepDive.presenters)}` : topic;
}

function until(look: Look, channel: string | undefined, meetings: readonly FactOf<"meeting">[], place: number): string {
  const from = meetings[place]?.at ?? look.now;
  const { entries, worse } = intervalOf(look, channel, from, meetings[place + 1]?.at ?? look.now);
  return `${count(entries, "entry", "entries")}${worse > 0 ? `; ${worse} got worse` : ""}`;
}

/** The next meeting: by its instant where a practice copy holds it, else by the day that was announced. */
function nextSaid(look: Look, last: FactOf<"meeting">): Rich | null {
  const { next } = last.body;
  const due = !look.isNow ? null : look.due.meeting;
  if (!next && due === null) return null;
  const plan = next?.plan ? `: ${ended(next.plan)}` : ".";
  if (due !== null) return [{ b: "Next" }, ", on ", { at: due, text: instantText(due) }, plan];
  const day = Date.parse(next?.date ?? "");
  if (day + days(1) <= look.now)
    return [`${dayText(day, null)} was announced as the next. No notes of it are in the log.`];
  return [{ b: "Next" }, ", on ", { at: day, text: dayText(day, null) }, plan];
}
