import { days, type Instant, textOf } from "../instant";

/** An instant with what a person reads of it. */
export type Moment = { readonly at: Instant; readonly text: string };

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const HOUR = 3_600_000;
const DAY = days(1);

const two = (count: number): string => String(count).padStart(2, "0");
const some = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? "" : "s"}`;

/** "19 July", or "19 July 2017" when it is more than a year from now or `now` is null. */
export function dayText(at: Instant, now: Instant | null): string {
  const date = new Date(at);
  const day = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
  return now !== null && Math.abs(now - at) < 365 * DAY ? day : `${day} ${date.getUTCFullYear()}`;
}

/** "16:00". */
export const clockText = (at: Instant): string =>
  `${two(new Date(at).getUTCHours())}:${two(new Date(at).getUTCMinutes())}`;

/** "19 July 2017, 16:00 UTC": for reports and deadlines, never relative. */
export const instantText = (at: Instant): string => `${dayText(at, null)}, ${clockText(at)} UTC`;

/** A deadline: "26 July", or "19 July, 18:30 UTC" where it is less than a day from now and its day alone would not tell. */
export const deadlineText = (at: Instant, now: Instant): string =>
  Math.abs(at - now) < DAY ? `${dayText(at, now)}, ${clockText(at)} UTC` : dayText(at, now);

/** "2017-07-19 16:00:00 UTC": what a title says of any time. */
export const exactText = (at: Instant): string => `${textOf(at).slice(0, 19).replace("T", " ")} UTC`;

/** "3 hours ago" within a day, "in 2 hours" ahead of it, else the day. */
export function agoText(at: Instant, now: Instant): string {
  const away = Math.abs(now - at);
  if (away >= DAY) return dayText(at, now);
  if (away < 60_000) return at <= now ? "a moment ago" : "in a moment";
  const span = away < HOUR ? some(Math.floor(away / 60_000), "minute") : some(Math.floor(away / HOUR), "hour");
  return at <= now ? `${span} ago` : `in ${span}`;
}

/** An instant told by its day, as `dayText` writes it. */
export const dayMoment = (at: Instant, now: Instant | null): Moment => ({ at, text: dayText(at, now) });
