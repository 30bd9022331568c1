import { memoryOf, withApps } from "./app";
import { medianOfEach } from "./beside";
import type { Row } from "./row";

const [FEW, PAGE, MANY, MOST] = [12, 50, 1000, 100_000];
const [GOAL, FLAT] = [1.5, 1.2];

/**
 * The board, server-rendered, of 12 projects beside the smallest dynamic page of the same build; and a page of fifty rows out
 * of 1,000 and of 100,000 projects beside the same fifty rows where there are no others. Twelve projects fill no page, so they
 * are not held against one that is full.
 */
export const board = (): Promise<Row> =>
  withApps(
    [FEW, PAGE, MANY, MOST].map((projects) => ({ projects, runs: 0 })),
    async (apps) => {
      const [few, page, many, most] = apps.map(({ url }) => `${url}/`);
      const figures = await medianOfEach({
        "the smallest page": `${few}smallest`,
        [`all rows of ${FEW} projects`]: `${few}`,
        [`all rows of ${PAGE} projects`]: `${page}`,
        [`the first ${PAGE} rows of ${said(MANY)}`]: `${many}`,
        [`the first ${PAGE} rows of ${said(MOST)}`]: `${most}`,
        "the tenth page of these": `${most}?page=10`,
        "these by name": `${most}?sort=name`,
        "a few of these that are sought": `${most}?find=tool-777`,
      });
      const [base = 0, ofFew = 0, ofPage = 0, ofMany = 0, ofMost = 0] = figures.medians;
      const [small, flat, flatter] = [ofFew / base, ofMany / ofPage, ofMost / ofPage];
      return {
        row: "board",
        figures: [
          ...figures.said,
          `the server holds ${apps.map((app) => memoryOf(app).toFixed(0)).join(", ")} MB with ${[FEW, PAGE, MANY, MOST].map(said).join(", ")} projects`,
        ],
        ratio: `${small.toFixed(2)} times the smallest page; ${flat.toFixed(2)} and ${flatter.toFixed(2)} times the same rows without others`,
        goal: `≤ ${GOAL} times at ${FEW} projects; ${PAGE} rows ≤ ${FLAT} times at ${said(MANY)} and ${said(MOST)} projects as at ${PAGE}`,
        holds: small <= GOAL && flat <= FLAT && flatter <= FLAT,
      };
    },
  );

const said = (count: number): string => count.toLocaleString("en-GB");
