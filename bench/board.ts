import { latencies, memoryOf, withApps } from "./app";
import { median, type Row, spreadOf } from "./row";

const ROUNDS = 5;
const [FEW, PAGE, MANY] = [12, 50, 1000];
const [MOST, FLAT] = [1.5, 1.2];

/**
 * The board, server-rendered, of 12 projects beside the smallest dynamic page of the same build; and a page of fifty rows out
 * of 1,000 projects beside the same fifty rows where there are no others. Twelve projects fill no page, so they are not held
 * against one that is full.
 */
export const board = (): Promise<Row> =>
  withApps([{ projects: FEW }, { projects: PAGE }, { projects: MANY }], async (apps) => {
    const [few, page, many] = apps.map(({ url }) => `${url}/`);
    const smallest = `${few}smallest`;
    const addresses = [smallest, few, page, many, `${many}?page=10`].map(String);
    for (const address of addresses) await latencies(address, 1, 1);
    for (const address of addresses) await latencies(address, 40, 4);
    const times = new Map<string, number[]>(addresses.map((address) => [address, []]));
    for (let round = 0; round < ROUNDS; round++)
      for (const [address, medians] of times) medians.push(median(await latencies(address, 60, 4)));
    const [base, ofFew, ofPage, ofMany, ofTenth] = [...times.values()];
    const p50 = (medians: readonly number[] = []) => median(medians);
    const said = (what: string, medians: readonly number[] = []) =>
      `${what} ${p50(medians).toFixed(1)} ms (${spreadOf(medians)})`;
    const small = p50(ofFew) / p50(base);
    const flat = p50(ofMany) / p50(ofPage);
    return {
      row: "board",
      figures: [
        `p50 of four at a time: ${said("the smallest page", base)}`,
        said(`all rows of ${FEW} projects`, ofFew),
        said(`all rows of ${PAGE} projects`, ofPage),
        said(`the first ${PAGE} rows of ${MANY.toLocaleString("en-GB")}`, ofMany),
        said("the tenth page of these", ofTenth),
        `the server holds ${apps.map((app) => memoryOf(app).toFixed(0)).join(", ")} MB with ${[FEW, PAGE, MANY].join(", ")} projects`,
      ],
      ratio: `${small.toFixed(2)} times the smallest page; ${flat.toFixed(2)} times the same rows without others`,
      goal: `≤ ${MOST} times at ${FEW} projects; ${PAGE} rows ≤ ${FLAT} times at ${MANY} projects as at ${PAGE}`,
      holds: small <= MOST && flat <= FLAT,
    };
  });
