import { days } from "../instant";
import type { NeedsDetail, SoakDetail } from "../standing/detail";
import type { StandingIs } from "../standing/standing";
import { deadlineText } from "../view/moment";
import type { Rich } from "../view/rich";
import { count, on, type Reader } from "./words";

/** Why a soak criterion stands as it does: since when it is ready in the other channel, and when its days are full. */
export function soakSaid({ channel, days: asked, memberSince, readySince }: SoakDetail, reader: Reader): Rich {
  const all = count(asked, "day");
  if (memberSince === null) return [`It is not in ${channel}, where it is to stay ${all}.`];
  if (readySince === null)
    return [
      `In ${channel} since ${on(memberSince, reader)}, and not ready there now: the ${all} begin anew when it is.`,
    ];
  const since = Math.max(memberSince, readySince);
  const full = since + days(asked);
  return full > reader.now
    ? [`Ready in ${channel} since ${on(since, reader)}; ${all} are full on ${deadlineText(full, reader.now)}.`]
    : [`In ${channel} and ready throughout since ${on(since, reader)}.`];
}

/** Why a needs criterion stands as it does; of the needed project itself there is nothing to wait for. */
export function needsSaid(is: StandingIs, { project, memberSince }: NeedsDetail, reader: Reader): Rich {
  if (is === "not applicable") return ["It is the one that the others need."];
  return memberSince === null
    ? [{ b: project }, " is not in the channel yet, and without it this one is of no use."]
    : [{ b: project }, ` is in the channel since ${on(memberSince, reader)}.`];
}
