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
export const spreadOf = (figures: readonly number[]): string =>
  `${Math.min(...figures).toFixed(3)} to ${Math.max(...figures).toFixed(3)}`;
