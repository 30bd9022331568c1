import pg from "pg";
import { afterEach, describe, expect, it } from "vitest";
import { createDatabase, testPostgres } from "@/tests/support/database";
import { disconnect } from "./client";
import { readiness } from "./readiness";

afterEach(disconnect);

describe("readiness", () => {
  it("says how the log is guarded when all is well", async () => {
    expect(await readiness()).toEqual({
      ready: true,
      database: "reachable",
      migrations: expect.any(Number),
      log: "role and triggers",
    });
  });

  it.each([
    ["REVOKE ALL ON fact FROM slipway_app", { ready: true, log: "triggers alone" }],
    [
      "DROP TRIGGER fact_append_only ON fact",
      { ready: false, reasons: [expect.stringContaining("its triggers are gone")] },
    ],
    ["ALTER TABLE fact DISABLE TRIGGER fact_no_truncate", { ready: false }],
    ["DELETE FROM _prisma_migrations", { ready: false, reasons: [expect.stringMatching(/^Not yet migrated: .*_log/)] }],
    [
      "UPDATE _prisma_migrations SET checksum = 'x'",
      { ready: false, reasons: [expect.stringContaining("was edited")] },
    ],
    ["INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'x', '9_later')", { ready: false }],
    ["DROP SCHEMA slipway_jobs CASCADE", { ready: false, reasons: [expect.stringContaining("has no tables")] }],
    ["DROP TABLE _prisma_migrations", { ready: false, reasons: ["The database has never been migrated."] }],
  ])("after %s", async (change, expected) => {
    await on(process.env.DATABASE_URL ?? "", [change]);
    expect(await readiness()).toMatchObject(expected);
    await reset();
  });

  it("says that a database is away, without telling where it was", async () => {
    await on(testPostgres(), [`DROP DATABASE "${databaseName()}" WITH (FORCE)`]);
    const away = await readiness();
    expect(away).toEqual({ ready: false, reasons: ["The database does not answer (3D000)."] });
    await reset();
  });
});

async function reset(): Promise<void> {
  await disconnect();
  await createDatabase(testPostgres(), databaseName());
}

function databaseName(): string {
  return new URL(process.env.DATABASE_URL ?? "").pathname.slice(1);
}

async function on(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
