/** One line of the bench's table: what was measured, beside what, and whether the goal holds. */
export type Row = {
  readonly row: string;
  readonly figures: readonly string[];
  readonly ratio: string;
  readonly goal: string;
  readonly holds: boolean;
};

export const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;

/** "0.1 to 0.2": the least and the most. */
export const spreadOf = (figures: readonly number[], digits = 3): string =>
  `${Math.min(...figures).toFixed(digits)} to ${Math.max(...figures).toFixed(digits)}`;
