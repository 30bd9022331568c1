import { Pool, type PoolClient } from "pg";
import { withApps } from "./app";
import { aRunOf, post, posterOf, rateOf } from "./posts";
import { median, type Row, spreadOf } from "./row";

const [ROUNDS, CLIENTS, RUNS, SECONDS, GOAL] = [5, 4, 1_000, 4, 0.5];

/**
 * 1,000 runs a request, durable when it is answered, from 4 clients, beside raw `INSERT … SELECT unnest` of the same rows, both
 * tables' that a run is in, 1,000 a transaction from one Node process over as many connections, in turns.
 */
export const ingestBatch = (): Promise<Row> =>
  withApps(
    [{ projects: 12, runs: 0 }],
    async ([app]) => {
      if (!app) throw new Error("No app runs.");
      const posters = await Promise.all(Array.from({ length: CLIENTS }, (_, place) => posterOf(app, place)));
      const recorded = (caller: number) => {
        const poster = posters[caller];
        if (!poster) throw new Error("There are as many who post as clients.");
        const runs = Array.from({ length: RUNS }, (_, place) => aRunOf(poster, place));
        return post(`${app.url}/api/v1/ci/runs`, runs, poster.authorization);
      };
      await recorded(0);
      const pool = new Pool({ connectionString: app.databaseUrl, max: CLIENTS });
      const raw = await rawInsert(pool);
      const rates = { recorded: [] as number[], raw: [] as number[] };
      for (const way of [recorded, raw]) await rateOf(way, CLIENTS, SECONDS);
      for (let round = 0; round < ROUNDS; round++) {
        rates.recorded.push(RUNS * (await rateOf(recorded, CLIENTS, SECONDS)));
        rates.raw.push(RUNS * (await rateOf(raw, CLIENTS, SECONDS / 2)));
      }
      await pool.end();
      const ratio = median(rates.recorded) / median(rates.raw);
      return {
        row: "ingest-batch",
        figures: [
          `${median(rates.recorded).toFixed(0)} runs a second are recorded (${spreadOf(rates.recorded, 0)})`,
          `${median(rates.raw).toFixed(0)} are put in raw (${spreadOf(rates.raw, 0)})`,
        ],
        ratio: `${ratio.toFixed(2)} of its rows a second`,
        goal: `≥ ${GOAL}`,
        holds: ratio >= GOAL,
      };
    },
    [],
  );

const FACT = "seq stream prev kind actor via at recorded_at course body digest".split(" ");
const RUN = 'project source run_id attempt "check" target seq outcome'.split(" ");
const typeOf = (column: string) =>
  column === "seq" ? "bigint" : column === "attempt" ? "int" : /(^|_)at$/.test(column) ? "timestamptz" : "text";
const insertInto = (table: string, columns: readonly string[]) =>
  `INSERT INTO ${table} (${columns}) SELECT * FROM unnest(${columns.map((column, place) => `$${place + 1}::${typeOf(column)}[]`)})`;

/** The rows that the app has written, again and again under other numbers, into tables like the app's. */
async function rawInsert(pool: Pool): Promise<() => Promise<void>> {
  await pool.query("CREATE TABLE raw_fact (LIKE fact INCLUDING ALL); CREATE TABLE raw_run (LIKE ci_run INCLUDING ALL)");
  const facts = await columnsOf(
    pool,
    `SELECT ${FACT} FROM fact WHERE kind = 'ci-run' ORDER BY seq DESC LIMIT ${RUNS}`,
    FACT,
  );
  const runs = await columnsOf(pool, `SELECT ${RUN} FROM ci_run ORDER BY seq DESC LIMIT ${RUNS}`, RUN);
  let put = 0;
  const numbered = (texts: readonly unknown[], from: number) =>
    texts.map((text, place) => `${from + place} ${String(text).slice(0, 56)}`);
  return async () => {
    const from = put;
    put += RUNS;
    const seqs = facts[0]?.map((_, place) => from + place) ?? [];
    const own = [...facts];
    [own[0], own[10]] = [seqs, numbered(facts[10] ?? [], from)];
    const ran = [...runs];
    [ran[2], ran[6]] = [numbered(runs[2] ?? [], from), seqs];
    await inOne(pool, async (client) => {
      await client.query(insertInto("raw_fact", FACT), own as unknown[][]);
      await client.query(insertInto("raw_run", RUN), ran as unknown[][]);
    });
  };
}

async function columnsOf(
  pool: Pool,
  sql: string,
  columns: readonly string[],
): Promise<readonly (readonly unknown[])[]> {
  const { rows } = await pool.query<Record<string, unknown>>(sql);
  return columns.map((column) => rows.map((row) => row[column.replaceAll('"', "")]));
}

async function inOne(pool: Pool, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await work(client);
    await client.query("COMMIT");
  } finally {
    client.release();
  }
}
