import { z } from "zod";

/** A moment in UTC, in whole milliseconds since 1970. Intervals of instants are half-open: [from, until). */
export type Instant = number;

const DAY = 86_400_000;
const DAY_TEXT = /^\d{4}-\d{2}-\d{2}$/;
const DURATION = /^P(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/;

/** An instant as text: RFC 3339, UTC, always three digits of milliseconds, so that texts compare as instants do. */
export const textOf = (instant: Instant): string => new Date(instant).toISOString();

/** The instant that an RFC 3339 text names, or null when it names none. Offsets are honoured. */
export function instantOf(text: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return null;
  const instant = Date.parse(text);
  if (!Number.isFinite(instant) || textOf(instant).length !== "2017-07-19T16:00:00.000Z".length) return null;
  const day = Number(text.slice(8, 10));
  const lastDay = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
  return day <= lastDay ? instant : null;
}

/** The first moment of a day written as 2017-07-19, in UTC, or null when it is no day. */
export const dayOf = (text: string): Instant | null => (DAY_TEXT.test(text) ? instantOf(`${text}T00:00:00Z`) : null);

/** An instant as people type it: `2017-07-19 16:00`, in UTC where no offset is written. A day alone is none: whose moment? */
export const instantTyped = (text: string): Instant | null =>
  instantOf(
    text
      .trim()
      .replace(" ", "T")
      .replace(/(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?)$/, "$1Z"),
  );

/** Milliseconds of an ISO 8601 duration in days, hours, minutes and seconds; a day is 24 hours. Null when it is none. */
export function durationOf(text: string): number | null {
  const parts = DURATION.exec(text);
  if (!parts || text === "P" || text.endsWith("T")) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return days * DAY + hours * 3_600_000 + minutes * 60_000 + seconds * 1000;
}

/** So many days of 24 hours, in milliseconds. */
export const days = (count: number): number => count * DAY;

/** An instant in a body: any RFC 3339 text in, the one UTC form with milliseconds out. */
export const InstantText = z.string().transform((text, context) => {
  const instant = instantOf(text);
  if (instant === null) {
    context.addIssue({ code: "custom", message: "Not an instant: write it as 2017-07-19T16:00:00Z." });
    return z.NEVER;
  }
  return textOf(instant);
});

/** A duration in a body, such as P14D. */
export const DurationText = z
  .string()
  .refine((text) => durationOf(text) !== null, "Not a duration: write days as P14D, hours as PT36H.");
