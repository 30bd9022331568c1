import { readFileSync } from "node:fs";
import pg from "pg";
import { expect, it } from "vitest";
import { schemaDiff } from "@/bin/setup/schema-diff.mjs";
import { createDatabase, testPostgres } from "../support/database";

const schema = readFileSync("prisma/schema.prisma", "utf8");

/** Indexes for which Prisma has no words: what they are for is asserted in lib/db/span-plans.db.test.ts. */
const BEYOND_PRISMA = [
  ...["span_during", "span_live", "span_live_place", "span_live_outcome", "span_live_turned", "span_live_until"],
  ...["span_live_search", "span_live_sums", "span_live_row_from", "span_row_to_come"],
];

it("the migrations build the tables that schema.prisma describes, column by column and index by index", async () => {
  const migrated = await createDatabase();
  const described = await createDatabase(testPostgres(), undefined, "template1");
  await ask(described.url, await schemaDiff(described.url, undefined, schema));
  expect(await shapeOf(migrated.url)).toEqual(await shapeOf(described.url));
  await migrated.drop();
  await described.drop();
});

it("a new migration holds what has changed in the schema, and nothing when nothing has", async () => {
  const changed = schema.replace("  handle    String   @unique", "  handle    String   @unique\n  pronouns  String?");
  expect(await schemaDiff(testPostgres(), schema, schema)).toBe("");
  expect(await schemaDiff(testPostgres(), schema, changed)).toContain(
    `ALTER TABLE "person" ADD COLUMN     "pronouns" TEXT;`,
  );
});

async function shapeOf(url: string): Promise<unknown> {
  const columns = await ask(
    url,
    `SELECT table_name, column_name, data_type, udt_name, datetime_precision, is_nullable, column_default
     FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1, 2`,
  );
  const indexes = await ask(
    url,
    `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
      AND indexname <> ALL('{${BEYOND_PRISMA.join(",")}}') ORDER BY 1`,
  );
  const keys = await ask(
    url,
    `SELECT conrelid::regclass::text AS "table", conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace AND contype = 'f' ORDER BY 1, 2`,
  );
  return { columns, indexes, keys };
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
