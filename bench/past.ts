import { withApps } from "./app";
import { medianOfEach } from "./beside";
import type { Row } from "./row";

const PROJECTS = 1000;
/** So many CI runs are behind each project in the longer log. */
const RUNS = 100;
const [GOAL, FLAT, DAYS] = [2, 1.2, 20];

/**
 * The board of 1,000 projects at an instant that nobody has asked for yet, any of the last weeks, beside the board of now; and
 * the same over a log that is ten times as long.
 */
export const past = (): Promise<Row> =>
  withApps(
    [0, RUNS].map((runs) => ({ projects: PROJECTS, runs })),
    async (apps) => {
      const [short, long] = apps.map(({ url }) => `${url}/`);
      const now = Date.now();
      const any = (url: string) => () => {
        const at = now - 3_600_000 - Math.floor(Math.random() * (DAYS - 2) * 86_400_000);
        return `${url}?at=${encodeURIComponent(new Date(at).toISOString())}`;
      };
      const { medians, said } = await medianOfEach({
        "the board of now": `${short}`,
        "the board at any past instant": any(`${short}`),
        "the board of now over the longer log": `${long}`,
        "the board at any past instant over it": any(`${long}`),
        "the smallest page": `${short}smallest`,
        "the smallest page at any past instant": any(`${short}smallest`),
      });
      const [live = 0, then = 0, liveLong = 0, thenLong = 0] = medians;
      const [ratio, long_, flat] = [then / live, thenLong / liveLong, thenLong / then];
      return {
        row: "past",
        figures: said,
        ratio: `${ratio.toFixed(2)} times the board of now, ${long_.toFixed(2)} over the longer log; ${flat.toFixed(2)} times itself over the shorter`,
        goal: `≤ ${GOAL} times the board of now; over a log ten times as long ≤ ${FLAT} times itself`,
        holds: ratio <= GOAL && long_ <= GOAL && flat <= FLAT,
      };
    },
  );
