import { beforeAll, describe, expect, it } from "vitest";
import { pool } from "./client";

/** Each question that a page puts to the spans of 6,000 projects, with its index: none goes through all rows of the table. */
const PROJECTS = 6_000;
const FILL = `
  INSERT INTO span
  SELECT 'tool-' || p, c, n, timestamptz '2017-01-01' + (n * 30 + p % 30) * interval '1 day',
         CASE WHEN n < 5 THEN timestamptz '2017-01-01' + ((n + 1) * 30 + p % 30) * interval '1 day' END,
         'entry', n, timestamptz '2017-01-01' + (n * 30 + p % 30) * interval '1 day', n, timestamptz '2017-01-01',
         CASE WHEN p % 4 = 0 THEN timestamptz '2018-01-01' + p * interval '1 minute' END,
         (ARRAY['ready', 'not ready', 'undetermined'])[1 + p % 3], 'd', 3, 9, p % 9, 9 - p % 9, B'0101', 'Tool ' || p, '',
         'tool-' || p || ' tool ' || p || ' ' || md5(p::text), CASE WHEN p % 50 = 0 THEN 'member' ELSE 'not in' END, NULL,
         timestamptz '2017-01-01', timestamptz '2017-01-01', '{}', '{}'
    FROM generate_series(1, ${PROJECTS}) p, generate_series(1, 5) n, unnest(ARRAY['testing', 'mainline']) c`;

beforeAll(async () => {
  await pool().query(FILL);
  await pool().query("RESET role");
  await pool().query("VACUUM ANALYZE span");
}, 120_000);

const planOf = async (sql: string): Promise<string> => {
  const { rows } = await pool().query<{ "QUERY PLAN": string }>(`EXPLAIN ${sql}`);
  return rows.map((row) => row["QUERY PLAN"]).join("\n");
};
const LIVE = "FROM span WHERE channel = 'testing' AND to_at IS NULL AND row_from <= '2018-02-01'";

describe("the plans of the questions to the spans", () => {
  it.each([
    [
      "a page of the board in its order",
      `SELECT * ${LIVE} ORDER BY membership, "open", met DESC, project LIMIT 50`,
      "span_live_place",
    ],
    ["a page by name", `SELECT * ${LIVE} AND project > 'tool-5' ORDER BY project LIMIT 50`, "span_live"],
    ["a page by the latest turn", `SELECT * ${LIVE} ORDER BY turned_at DESC, project LIMIT 50`, "span_live_turned"],
    [
      "a page of what is ready",
      `SELECT * ${LIVE} AND outcome = 'ready' ORDER BY membership, "open", met DESC, project LIMIT 50`,
      "span_live_outcome",
    ],
    [
      "what holds a few letters",
      `SELECT * ${LIVE} AND span_grams(search) @> span_grams('c4ca4238') AND search LIKE '%c4ca4238%'`,
      "span_live_search",
    ],
    [
      "one project's rows",
      "SELECT * FROM span WHERE project = 'tool-7' AND channel = 'testing' ORDER BY n",
      "span_pkey",
    ],
    [
      "what began in an interval",
      "SELECT * FROM span WHERE channel = 'testing' AND from_at > '2017-06-20 00:00' AND from_at <= '2017-06-21 00:00'",
      "span_channel_from_at_idx",
    ],
    [
      "what has aged",
      "SELECT project FROM span WHERE channel = 'testing' AND to_at IS NULL AND until_at <= '2018-01-01 01:00'",
      "span_live_until",
    ],
    [
      "when the next ages",
      "SELECT min(until_at) FROM span WHERE channel = 'testing' AND to_at IS NULL AND until_at IS NOT NULL",
      "span_live_until",
    ],
  ])("%s", async (_, sql, index) => {
    const plan = await planOf(sql);
    expect(plan).toMatch(new RegExp(`${index}\\b`));
    expect(plan).not.toContain("Seq Scan");
  });

  it("the rows that contain an early instant, of a log that has gone on for long", async () => {
    const plan = await planOf(
      "SELECT * FROM span WHERE tstzrange(from_at, to_at) @> timestamptz '2017-01-31 00:30' AND channel = 'testing'",
    );
    expect(plan).toContain("span_during");
  });
});
