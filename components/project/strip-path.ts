import type { StripMark, StripView } from "@/lib/domain/view/strip-view";

/** How wide a strip is, in units that stretch with the page. */
export const WIDE = 480;
export const HIGH = 16;

const SEEN = 3;

type Span = Pick<StripView, "from" | "to">;

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** Where an instant lies across the strip. */
export const across = ({ from, to }: Span, at: number): number =>
  Math.min(Math.max((at - from) / Math.max(to - from, 1), 0), 1) * WIDE;

/** From where to where each mark lies; none is too narrow to be seen. */
export function places<T>(marks: readonly StripMark<T>[], strip: Span) {
  return marks.flatMap((mark, index) => {
    if (mark.is === null) return [];
    const left = Math.min(across(strip, mark.from), WIDE - SEEN);
    const right = Math.max(across(strip, marks[index + 1]?.from ?? strip.to), left + SEEN);
    return [{ mark, left: short(left), width: short(right - left) }];
  });
}

/** From which height to which a standing is drawn: what holds is a line, what is wrong a block, so that black and white tell them too. */
const heights: Readonly<Record<string, readonly [number, number]>> = {
  met: [7, 9],
  "not applicable": [7.5, 8.5],
  unmet: [2, 14],
  stale: [5, 14],
  pending: [9, 14],
  waived: [2, 8],
  unknown: [11, 13],
  ready: [2, 9],
  undetermined: [9, 12],
  "not ready": [3, 13],
  "not evaluable": [7.5, 8.5],
};

/** One path for each standing of a row. */
export function pathsOf<T extends string>(marks: readonly StripMark<T>[], strip: Span) {
  const paths = new Map<T, string>();
  for (const { mark, left, width } of places(marks, strip)) {
    const [top, bottom] = heights[mark.is ?? ""] ?? [0, HIGH];
    if (mark.is !== null)
      paths.set(mark.is, `${paths.get(mark.is) ?? ""}M${left} ${top}h${width}V${bottom}h-${width}z`);
  }
  return [...paths].map(([is, d]) => ({ is, d }));
}
