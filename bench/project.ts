import { withApps } from "./app";
import { medianOfEach } from "./beside";
import { slugOf } from "./group";
import type { Row } from "./row";

const [PROJECTS, RUNS, GOAL] = [12, 10_000, 2];

/** A project's page with 10,000 facts behind it, beside the same page without them. */
export const project = (): Promise<Row> =>
  withApps(
    [0, RUNS].map((runs) => ({ projects: PROJECTS, runs, of: 1 })),
    async (apps) => {
      const [without, behind] = apps.map(({ url }) => `${url}/projects/${slugOf(PROJECTS - 1)}`);
      const { medians, said } = await medianOfEach({
        "the project's page": `${without}`,
        [`the same with ${RUNS.toLocaleString("en-GB")} facts behind it`]: `${behind}`,
      });
      const [few = 0, many = 0] = medians;
      return {
        row: "project",
        figures: said,
        ratio: `${(many / few).toFixed(2)} times the same page without them`,
        goal: `≤ ${GOAL} times`,
        holds: many / few <= GOAL,
      };
    },
  );
