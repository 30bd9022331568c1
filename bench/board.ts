import { latencies, withApp } from "./app";
import { median, type Row, spreadOf } from "./row";

const ROUNDS = 5;

/** The board of 12 projects, server-rendered, beside the smallest dynamic page of the same build. Goal: p50 at most 1.5 times. */
export const board = (): Promise<Row> =>
  withApp(async ({ url }) => {
    for (const path of ["/", "/smallest"]) await latencies(`${url}${path}`, 40, 4);
    const [ours, smallest]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      smallest.push(median(await latencies(`${url}/smallest`, 60, 4)));
      ours.push(median(await latencies(`${url}/`, 60, 4)));
    }
    const ratio = median(ours) / median(smallest);
    return {
      row: "board",
      figures: [
        `p50 ${median(ours).toFixed(1)} ms of four at a time (${spreadOf(ours)})`,
        `the smallest page ${median(smallest).toFixed(1)} ms (${spreadOf(smallest)})`,
      ],
      ratio: `${ratio.toFixed(2)} times the smallest page`,
      goal: "≤ 1.5 times at 12 projects",
      holds: ratio <= 1.5,
    };
  });
