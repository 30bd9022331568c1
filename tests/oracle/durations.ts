/** "durations ISO 8601, a day is 24 hours." Read by hand, part by part. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export function millisecondsOf(duration: string): number {
  const [date = "", time = ""] = duration.slice(1).split("T");
  const partOf = (text: string, unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(text)?.[1] ?? 0);
  return partOf(date, "D") * DAY + partOf(time, "H") * HOUR + partOf(time, "M") * MINUTE + partOf(time, "S") * SECOND;
}
