import { days, type Instant } from "../domain/instant";
import type { Look } from "../log/look";
import { groupMeets, meetingAhead, meetingsHeld } from "./meetings-known";

/** How many weeks ahead one steps where there are no meetings. */
const WEEKS = 13;

/** An instant to step to; now is no instant, for it moves. */
type Step = Instant | "now" | null;

/** Where `[` and `]` lead: the meeting before and after, the next one included; without meetings, a week back and on. */
export function stepsFrom(look: Look): { readonly earlier: Step; readonly later: Step } {
  const { now, live } = look;
  const marks = groupMeets(look) ? meetingMarks(look) : weekMarks(look);
  const before = marks.findLast((at) => at < now) ?? null;
  const after = marks.find((at) => at > now) ?? null;
  return {
    earlier: look.isForecast && (before ?? live.now) <= live.now ? "now" : before,
    later: look.isPast && (after ?? Number.POSITIVE_INFINITY) >= live.now ? "now" : after,
  };
}

function meetingMarks(look: Look): readonly Instant[] {
  const ahead = meetingAhead(look);
  return [...meetingsHeld(look).map((meeting) => meeting.at), ...(ahead === null ? [] : [ahead])];
}

/** One week back, as far as the log goes, and one on. */
const weekMarks = ({ now, live }: Look): readonly Instant[] =>
  [now - days(7), now + days(7)].filter(
    (at) => at > (live.facts[0]?.recordedAt ?? at) && at <= live.now + days(7) * WEEKS,
  );
