import type { Instant } from "./instant";
import type { Span } from "./spans";
import type { Verdict } from "./verdict";

/** A stretch of time in which something stood the same: from when, and the span that it began with. Null: it was not asked. */
export type Stretch<T> = { readonly from: Instant; readonly is: T | null; readonly span: Span };

/** How something of a verdict stood over its spans, from an instant on: what stays the same is one stretch. */
export function stretchesOf<T>(
  spans: readonly Span[],
  from: Instant,
  read: (verdict: Verdict) => T | null,
): readonly Stretch<T>[] {
  const begun = Math.max(
    spans.findLastIndex((span) => span.from <= from),
    0,
  );
  const all = spans
    .slice(begun)
    .map((span): Stretch<T> => ({ from: Math.max(span.from, from), is: read(span.verdict), span }));
  return all.filter((stretch, index) => index === 0 || all[index - 1]?.is !== stretch.is);
}

/**
 * The same in at most so many stretches, for a drawing that is no wider: where there are more, time is cut into that many
 * columns of one width, and each shows the worst that stood in it.
 */
export function atMost<T>(
  stretches: readonly Stretch<T>[],
  to: Instant,
  columns: number,
  goodnessOf: (is: T) => number,
): readonly Stretch<T>[] {
  const [first] = stretches;
  if (!first || stretches.length <= columns) return stretches;
  const width = (to - first.from) / columns;
  const rank = ({ is }: Stretch<T>) => (is === null ? Number.POSITIVE_INFINITY : goodnessOf(is));
  let next = 0;
  let last = first;
  const drawn: Stretch<T>[] = [];
  for (let column = 0; column < columns; column += 1) {
    const from = first.from + column * width;
    let worst = last;
    for (let it = stretches[next]; it && it.from < from + width; it = stretches[next]) {
      if (it.from <= from || rank(it) < rank(worst)) worst = it;
      last = it;
      next += 1;
    }
    if (drawn.at(-1)?.is !== worst.is) drawn.push({ ...worst, from: Math.max(from, first.from) });
  }
  return drawn;
}
