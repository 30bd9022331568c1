/** A kernel series, compared as a pair: 4.10 is later than 4.9 (kernel-criterion.md, "Series"). */
type Series = readonly [major: number, minor: number];

/** The series that a text names, `4.11`, or null. */
export function seriesOf(text: string): Series | null {
  const parts = /^(\d{1,2})\.(\d{1,3})$/.exec(text);
  return parts ? [Number(parts[1]), Number(parts[2])] : null;
}

/** The series of a kernel's version, `4.13.0-rc7`, or null. */
export function seriesOfVersion(version: string): Series | null {
  const parts = /^(\d{1,2})\.(\d{1,3})(?![\d])/.exec(version);
  return parts ? [Number(parts[1]), Number(parts[2])] : null;
}

/** Whether two series are one, 4.9 and 4.9. */
export const isSameSeries = (a: Series, b: Series): boolean => a[0] === b[0] && a[1] === b[1];

const isAtMost = (a: Series, b: Series): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1]);

/** Whether a series lies in a range, both ends inclusive; an end that is left out, or names no series, is open. */
export function isWithin(
  series: Series,
  range: { readonly from?: string | undefined; readonly to?: string | undefined },
): boolean {
  const from = range.from === undefined ? null : seriesOf(range.from);
  const to = range.to === undefined ? null : seriesOf(range.to);
  return (!from || isAtMost(from, series)) && (!to || isAtMost(series, to));
}
