import { withApps } from "./app";
import { aRunOf, post, posterOf, rateOf } from "./posts";
import { median, type Row, spreadOf } from "./row";

const [ROUNDS, CLIENTS, SECONDS, GOAL] = [5, 32, 2, 0.5];

/**
 * Single posts over HTTP from 32 clients, each for a project of its own and durable when it is answered, beside a route of the
 * same build that parses the same body and answers at once, in turns.
 */
export const ingestSingle = (): Promise<Row> =>
  withApps(
    [{ projects: CLIENTS, runs: 0 }],
    async ([app]) => {
      if (!app) throw new Error("No app runs.");
      const posters = await Promise.all(Array.from({ length: CLIENTS }, (_, place) => posterOf(app, place)));
      let sent = 0;
      const to = (path: string) => (caller: number) => {
        const poster = posters[caller];
        if (!poster) throw new Error("There are as many who post as clients.");
        return post(`${app.url}${path}`, aRunOf(poster, sent++), poster.authorization);
      };
      const [recorded, parsed] = [to("/api/v1/ci/runs"), to("/smallest/runs")];
      const rates = { recorded: [] as number[], parsed: [] as number[] };
      for (const way of [recorded, parsed]) await rateOf(way, CLIENTS, SECONDS);
      for (let round = 0; round < ROUNDS; round++) {
        rates.recorded.push(await rateOf(recorded, CLIENTS, SECONDS));
        rates.parsed.push(await rateOf(parsed, CLIENTS, SECONDS));
      }
      const ratio = median(rates.recorded) / median(rates.parsed);
      return {
        row: "ingest-single",
        figures: [
          `${median(rates.recorded).toFixed(0)} posts a second are recorded (${spreadOf(rates.recorded, 0)})`,
          `${median(rates.parsed).toFixed(0)} are parsed and answered at once (${spreadOf(rates.parsed, 0)})`,
        ],
        ratio: `${ratio.toFixed(2)} of its requests a second`,
        goal: `≥ ${GOAL}`,
        holds: ratio >= GOAL,
      };
    },
    [],
  );
