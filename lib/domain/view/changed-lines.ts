/** Lines of a text that differ from another's: 1-based in the new text, and how many of the old are gone. */
type ChangedLines = { readonly changed: readonly number[]; readonly removed: number };

/** So many differences are followed exactly; beyond, a line that is anywhere in the old text is unchanged. */
const FOLLOWED = 400;

/** Compares two texts line by line: what is equal at both ends aside, the shortest way from one to the other. */
export function changedLines(before: string, after: string): ChangedLines {
  const [old, now] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const [oldPart, nowPart] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  const kept = keptIn(oldPart, nowPart) ?? keptAnywhere(oldPart, nowPart);
  return {
    changed: nowPart.flatMap((_, index) => (kept.has(index) ? [] : [start + index + 1])),
    removed: Math.max(0, oldPart.length - kept.size),
  };
}

/** Its lines, without what an editor may put at their ends and at the text's. */
function linesOf(text: string): readonly string[] {
  const whole = text.replace(/(?:\r?\n)+$/, "");
  return whole === "" ? [] : whole.split(/\r?\n/);
}

/**
 * The new lines that were there before, by Myers' greedy way: the furthest points reached with d differences, diagonal
 * by diagonal, then back along them. Null where there are more differences than are followed.
 */
function keptIn(old: readonly string[], now: readonly string[]): ReadonlySet<number> | null {
  const reached: Map<number, number>[] = [];
  let furthest = new Map<number, number>([[1, 0]]);
  for (let d = 0; d <= Math.min(FOLLOWED, old.length + now.length); d++) {
    reached.push(furthest);
    const next = new Map(furthest);
    for (let k = -d; k <= d; k += 2) {
      let x = isDown(furthest, k, d) ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1;
      while (x < old.length && x - k < now.length && old[x] === now[x - k]) x++;
      next.set(k, x);
      if (x >= old.length && x - k >= now.length) return backFrom(old.length, now.length, reached);
    }
    furthest = next;
  }
  return null;
}

/** Whether the way to diagonal k with d differences comes by a new line, and not by one that is gone. */
const isDown = (furthest: ReadonlyMap<number, number>, k: number, d: number): boolean =>
  k === -d || (k !== d && (furthest.get(k - 1) ?? 0) < (furthest.get(k + 1) ?? 0));

function backFrom(
  oldEnd: number,
  nowEnd: number,
  reached: readonly ReadonlyMap<number, number>[],
): ReadonlySet<number> {
  const kept = new Set<number>();
  let [x, y] = [oldEnd, nowEnd];
  for (let d = reached.length - 1; d >= 0; d--) {
    const furthest = reached[d] ?? new Map<number, number>();
    const k = x - y;
    const from = isDown(furthest, k, d) ? k + 1 : k - 1;
    const [fromX, fromY] = d === 0 ? [0, 0] : [furthest.get(from) ?? 0, (furthest.get(from) ?? 0) - from];
    while (x > fromX && y > fromY) {
      x--;
      y--;
      kept.add(y);
    }
    [x, y] = [fromX, fromY];
  }
  return kept;
}

/** The new lines that are anywhere among the old, each of the old once. */
function keptAnywhere(old: readonly string[], now: readonly string[]): ReadonlySet<number> {
  const left = new Map<string, number>();
  for (const line of old) left.set(line, (left.get(line) ?? 0) + 1);
  const kept = new Set<number>();
  for (const [index, line] of now.entries()) {
    const count = left.get(line) ?? 0;
    if (count > 0) kept.add(index);
    left.set(line, count - 1);
  }
  return kept;
}
