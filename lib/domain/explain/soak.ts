import { days, type Instant } from "../instant";
import type { NeedsDetail, SoakDetail } from "../standing/detail";
import type { StandingIs } from "../standing/standing";
import { deadlineText } from "../view/moment";
import type { Rich } from "../view/rich";
import { count, on, type Reader } from "./words";

/** Why a soak criterion stands as it does: since when it is ready in the other channel, and when its days are full. */
export function soakSaid(
  { channel, days: asked, memberSince, readySince, graduatedAt }: SoakDetail,
  until: Instant | null,
  reader: Reader,
): Rich {
  const all = count(asked, "day");
  if (memberSince === null) return [`It is not in ${channel}, where it is to stay ${all}.`];
  if (graduatedAt !== null) {
    const isFull = readySince !== null && Math.max(memberSince, readySince) + days(asked) <= graduatedAt;
    return isFull
      ? [`It stayed in ${channel} ${all} and more, ready throughout, and graduated on ${on(graduatedAt, reader)}.`]
      : [`It graduated from ${channel} on ${on(graduatedAt, reader)}, before its ${all} were full.`];
  }
  if (readySince === null)
    return [
      `In ${channel} since ${on(memberSince, reader)}, and not ready there now: the ${all} begin anew when it is.`,
    ];
  const since = Math.max(memberSince, readySince);
  const full = since + days(asked);
  return full > reader.now
    ? [`Ready in ${channel} since ${on(since, reader)}; ${fullSaid(asked, full, until, reader.now)}.`]
    : [`In ${channel} and ready throughout since ${on(since, reader)}.`];
}

/** When its days are full, or that it stops being ready before, by time alone: `until` is the standing's own. */
export const fullSaid = (asked: number, full: Instant, until: Instant | null, now: Instant): string =>
  until !== null && until < full
    ? `it stops being ready there on ${deadlineText(until, now)} if nobody does anything, before its ${count(asked, "day")} are full`
    : `${count(asked, "day")} are full on ${deadlineText(full, now)}`;

/** Why a needs criterion stands as it does; of the needed project itself there is nothing to wait for. */
export function needsSaid(is: StandingIs, { project, memberSince }: NeedsDetail, reader: Reader): Rich {
  if (is === "not applicable") return ["It is the one that the others need."];
  return memberSince === null
    ? [{ b: project }, " is not in the channel yet, and without it this one is of no use."]
    : [{ b: project }, ` is in the channel since ${on(memberSince, reader)}.`];
}
