import { execFile } from "node:child_process";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrate, migrationsIn } from "@/lib/db/migrate.mjs";
import { createDatabase, createSeeded, seedDatabase, type TestDatabase, testPostgres } from "../support/database";
import { runScript } from "../support/script";

/** An instance made by the first version, with all that its log holds, goes on with this one. */
const migrations = await migrationsIn("prisma/migrations");
const [first] = migrations;
if (!first) throw new Error("There is no migration.");
let full: TestDatabase;
const made: TestDatabase[] = [];
beforeAll(async () => {
  full = await createSeeded("practice");
});
afterAll(() => Promise.all([full, ...made].map((database) => database.drop())));

async function asked<R extends pg.QueryResultRow>(url: string, sql: string, values: unknown[] = []): Promise<R[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<R>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

async function fresh(): Promise<string> {
  const database = await createDatabase(testPostgres(), undefined, "template1");
  made.push(database);
  return database.url;
}

/** What the first version kept, as it kept it. */
const KEPT = ["fact", "project", "revision", "ci_run", "due_fact", "clock", "person"];

/** A database as the first version left it, full. */
async function ofTheFirstVersion(): Promise<string> {
  const url = await fresh();
  await migrate(url, [first as (typeof migrations)[number]]);
  for (const table of KEPT) {
    const columns = (
      await asked<{ name: string }>(
        url,
        "SELECT quote_ident(column_name) AS name FROM information_schema.columns WHERE table_name = $1 AND table_schema = 'public' ORDER BY ordinal_position",
        [table],
      )
    ).map(({ name }) => name);
    const rows = await asked<{ rows: string }>(full.url, `SELECT json_agg(t)::text AS rows FROM ${table} t`);
    const list = columns.join(", ");
    const insert = `INSERT INTO ${table} (${list}) SELECT ${list} FROM json_populate_recordset(NULL::${table}, $1::json)`;
    await asked(url, insert, [rows[0]?.rows ?? "[]"]);
  }
  await asked(url, WAYS_IN);
  return url;
}

/** Somebody's session, token and link, and an answer that a repeated key is told again. */
const WAYS_IN = `
  WITH who AS (SELECT id FROM person ORDER BY handle LIMIT 1),
       s AS (INSERT INTO session (id, person_id, seen_at, expires_at) SELECT 'session', id, now(), now() + '30 days' FROM who),
       t AS (INSERT INTO token (id, name, person_id, digest, scopes, expires_at)
             SELECT 'token', 'ci', id, 'digest', '{ci:write}', now() + '1 year' FROM who),
       l AS (INSERT INTO sign_in_link (digest, person_id, expires_at) SELECT 'link', id, now() + '1 hour' FROM who)
  INSERT INTO idempotency (actor, key, body_digest, status, answer) SELECT id, 'key', 'digest', 201, '{}' FROM who`;

/** What the first version held beside the log, in its own words. */
const besideTheLog = async (url: string) => ({
  session: await asked(
    url,
    "SELECT id, person_id, acting_as, created_at, seen_at, expires_at, revoked_at FROM session",
  ),
  token: await asked(url, "SELECT id, name, person_id, digest, project, scopes, expires_at, revoked_at FROM token"),
  link: await asked(url, "SELECT digest, person_id, expires_at, used_at FROM sign_in_link"),
  answer: await asked(url, "SELECT actor, key, body_digest, status, answer FROM idempotency"),
  person: await asked(url, "SELECT id, handle, name, practice, created_at FROM person ORDER BY id"),
});

const bytesOfTheLog = async (url: string): Promise<string> =>
  (await asked<{ bytes: string }>(url, "SELECT string_agg(f::text, E'\\n' ORDER BY seq) AS bytes FROM fact f"))[0]
    ?.bytes ?? "";
const applied = async (url: string) =>
  (await asked<{ name: string }>(url, "SELECT migration_name AS name FROM _prisma_migrations ORDER BY 1")).map(
    ({ name }) => name,
  );
const names = migrations.map(({ name }) => name);

/** Migrates in a process of its own, as each start does. */
const migrating = (url: string) =>
  promisify(execFile)(process.execPath, [
    "--input-type=module",
    "-e",
    `import { migrate, migrationsIn } from "./lib/db/migrate.mjs";
     console.log(JSON.stringify(await migrate(process.argv[1], await migrationsIn("prisma/migrations"))));`,
    url,
  ]).then(({ stdout }) => JSON.parse(stdout) as string[]);

describe("a full database of the first version", () => {
  it("is migrated to the newest by two processes at once, once; its log is the same, byte by byte, and whole, and so is who may come in", async () => {
    const url = await ofTheFirstVersion();
    const before = await bytesOfTheLog(url);
    expect(before.length).toBeGreaterThan(50_000);
    const held = await besideTheLog(url);
    expect(Object.values(held).map((rows) => Math.min(rows.length, 1))).toEqual([1, 1, 1, 1, 1]);
    const did = await Promise.all([migrating(url), migrating(url)]);
    expect(did.flat().sort()).toEqual(names.slice(1));
    expect(did.some((one) => one.length === 0)).toBe(true);
    expect(await applied(url)).toEqual(names);
    expect(await bytesOfTheLog(url)).toBe(before);
    expect(await besideTheLog(url)).toEqual(held);
    expect(await asked(url, "SELECT count(*)::int AS rows FROM span")).toEqual([{ rows: 0 }]);
    expect(await runScript(url, "tests/support/extending-process.ts", "1")).toMatchObject({ code: 0 });
    const [spans] = await asked<{ rows: number }>(url, "SELECT count(*)::int AS rows FROM span");
    expect(spans?.rows).toBeGreaterThan(50);
    expect(await runScript(url, "lib/log/verify-log.ts")).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^The log is whole/),
    });
  });

  it("holds whom a printed link made, and any provider may take them; whom GitHub made, GitHub alone", async () => {
    const url = await ofTheFirstVersion();
    for (const [handle, name, email, made, link] of [
      ["@linked", "@linked", null, "2026-09-01 10:00", "2026-09-01 11:00"],
      ["@quiet", "@quiet", null, "2026-09-01 10:00", null],
      ["@helped", "@helped", null, "2026-09-01 10:00", "2026-10-01 11:00"],
      ["@hub", "Hub", null, "2026-09-01 10:00", "2026-09-01 11:00"],
      ["@mail", "@mail", "m@example.com", "2026-09-01 10:00", "2026-09-01 11:00"],
    ]) {
      await asked(url, "INSERT INTO person (id, handle, name, email, created_at) VALUES ($1, $1, $2, $3, $4)", [
        ...[handle, name, email, made],
      ]);
      if (link)
        await asked(url, "INSERT INTO sign_in_link (digest, person_id, expires_at) VALUES ($1, $1, $2)", [
          handle,
          link,
        ]);
    }
    await migrate(url, migrations);
    expect(await asked(url, "SELECT handle FROM person WHERE login_of IS NULL AND handle LIKE '@%'")).toEqual([
      { handle: "@linked" },
    ]);
  });

  it("is left as it was by a newest migration that fails, and the version before goes on with it", async () => {
    const url = await ofTheFirstVersion();
    await migrate(url, migrations);
    const before = await bytesOfTheLog(url);
    const broken = {
      name: "99999999999999_broken",
      sql: "ALTER TABLE fact ADD COLUMN x int; SELECT oops();",
      checksum: "x",
    };
    await expect(migrate(url, [...migrations, broken])).rejects.toThrow(/^Migration 99999999999999_broken failed/);
    expect([await applied(url), await bytesOfTheLog(url)]).toEqual([names, before]);
    expect(await migrating(url)).toEqual([]);
  });
});

it("an empty database that two processes fill at once is filled once", async () => {
  const url = await fresh();
  await Promise.all([migrating(url), migrating(url)]);
  await Promise.all([seedDatabase(url, "practice"), seedDatabase(url, "practice")]);
  const [count] = await asked(url, "SELECT count(*)::int AS entries, max(seq)::int AS last FROM fact");
  expect(count?.entries).toBe(count?.last);
  expect(await bytesOfTheLog(url)).not.toBe("");
  expect(await asked(url, "SELECT count(*)::int AS clocks FROM clock")).toEqual([{ clocks: 1 }]);
});
