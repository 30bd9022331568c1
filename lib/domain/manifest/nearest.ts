/** How many letters have to be put in, left out, exchanged or swapped with their neighbour to make one word the other. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) {
      const isEqual = a[row - 1] === b[column - 1];
      let least = Math.min(at(above, column) + 1, at(here, column - 1) + 1, at(above, column - 1) + (isEqual ? 0 : 1));
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) least = Math.min(least, at(before, column - 2) + 1);
      here.push(least);
    }
    before = above;
    above = here;
  }
  return at(above, b.length);
}

/** Whether two words differ by one letter put in, left out, exchanged or swapped with its neighbour; in one pass. */
export function isOneAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const rest = (word: string, from: number) => word.slice(same + from);
  const isSwap = a[same] === b[same + 1] && a[same + 1] === b[same] && rest(a, 2) === rest(b, 2);
  return isSwap || rest(a, 1) === rest(b, 1) || rest(a, 0) === rest(b, 1) || rest(a, 1) === rest(b, 0);
}

/** The known word that somebody most likely meant, or undefined when none is near: a typo must not vanish unexplained. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 60) return undefined;
  const most = Math.max(1, Math.floor(word.length / 3));
  let best: { readonly word: string; readonly far: number } | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    if (far <= most && (!best || far < best.far)) best = { word: candidate, far };
  }
  return best?.word;
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
