import type { Change } from "../changes";
import { days, type Instant } from "../instant";
import { agoText, dayText, type Moment } from "../view/moment";
import type { Piece, Rich } from "../view/rich";
import { count, joined, listed } from "./words";

/** How long ago somebody was here last: "3 hours ago", "4 days ago"; after a month the day itself, "on 3 May". */
export function visitMoment(at: Instant, now: Instant): Moment {
  const past = now - at;
  if (past < days(1)) return { at, text: agoText(at, now) };
  const whole = Math.floor(past / days(1));
  return { at, text: whole <= 30 ? `${count(whole, "day")} ago` : `on ${dayText(at, now)}` };
}

/** What stands above what changed since somebody was here last. */
export const visitHeading = (at: Instant, now: Instant): Rich => ["Since your last visit, ", visitMoment(at, now)];

type Moved = { readonly slug: string; readonly change: Change };

const NAMED = 3;

/** The same as one sentence: what got worse by name, how much else moved, and where the entries are. */
export function visitSaid(at: Instant, now: Instant, moved: readonly Moved[], entries: Piece | null): Rich {
  const worse = moved.flatMap(({ slug, change }) =>
    change.what === "standing" && change.isWorse ? [`${slug} ${change.after.criterion.short}`] : [],
  );
  const named = worse.length > NAMED ? [...worse.slice(0, NAMED - 1), `${worse.length - NAMED + 1} more`] : worse;
  const others = moved.length - worse.length;
  const parts: Rich[] = [
    ...(worse.length > 0 ? [["got worse: ", ...listed(named)] as Rich] : []),
    ...(others > 0 ? [[worse.length > 0 ? `${others} more moved` : `${count(others, "thing")} moved`]] : []),
  ];
  return [
    ...visitHeading(at, now),
    ": ",
    ...(parts.length === 0 ? ["nothing moved"] : joined(parts)),
    ".",
    ...(entries === null ? [] : [" ", entries]),
  ];
}
