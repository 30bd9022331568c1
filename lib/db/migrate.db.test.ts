import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createDatabase, type TestDatabase, testPostgres } from "@/tests/support/database";
import { MigrationFailed, migrate, migrationsIn } from "./migrate.mjs";

const boats = { name: "1_boats", sql: "CREATE TABLE boat (id int); INSERT INTO boat VALUES (1);", checksum: "one" };
const sails = {
  name: "2_sails",
  sql: "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;",
  checksum: "two",
};
const broken = { name: "3_broken", sql: "CREATE TABLE hull (id int); SELECT no_such_thing();", checksum: "three" };

let database: TestDatabase;
beforeEach(async () => {
  database = await createDatabase(testPostgres(), undefined, "template1");
});
afterEach(() => database.drop());

describe("migrating", () => {
  it("applies each migration once, in order, whatever statements it holds", async () => {
    expect(await migrate(database.url, [boats])).toEqual(["1_boats"]);
    expect(await migrate(database.url, [boats, sails])).toEqual(["2_sails"]);
    expect(await migrate(database.url, [boats, sails])).toEqual([]);
    expect(await ask("SELECT id, f() FROM boat")).toEqual([{ id: 1, f: 1 }]);
  });

  it("leaves nothing of a migration that fails, and names it", async () => {
    await expect(migrate(database.url, [boats, broken])).rejects.toThrow(/^Migration 3_broken failed: .*no_such_thing/);
    expect(await ask("SELECT to_regclass('hull') AS hull, to_regclass('boat')::text AS boat")).toEqual([
      { hull: null, boat: "boat" },
    ]);
  });

  it("refuses a migration that was edited after it was applied", async () => {
    await migrate(database.url, [boats]);
    await expect(migrate(database.url, [{ ...boats, checksum: "other" }])).rejects.toThrow(MigrationFailed);
  });

  it("refuses a database that a newer version has migrated", async () => {
    await migrate(database.url, [boats, sails]);
    await expect(migrate(database.url, [boats])).rejects.toThrow("holds migration 2_sails");
  });

  it("does its work once when two start at once", async () => {
    const both = await Promise.all([migrate(database.url, [boats, sails]), migrate(database.url, [boats, sails])]);
    expect(both.flat().sort()).toEqual(["1_boats", "2_sails"]);
  });

  it("takes the migrations of a folder in the order of their names", async () => {
    const names = (await migrationsIn("prisma/migrations")).map((migration) => migration.name);
    expect(names).toEqual([...names].sort());
    expect(names.length).toBeGreaterThan(0);
  });
});

async function ask(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}
