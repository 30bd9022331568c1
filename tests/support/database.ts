import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import pg from "pg";
import { runScript } from "./script";

/** The template with every table and no row. */
export const MIGRATED = "template_app";

/** What a seeded database holds: practice as `npm start` makes it, the whole record, or the first run of a real one. */
export type Seed = "practice" | "record" | "empty";

export type TestDatabase = {
  readonly url: string;
  drop(): Promise<void>;
};

/** The Postgres that the global setup of this run started. */
export function testPostgres(): string {
  const url = process.env.SLIPWAY_TEST_POSTGRES;
  if (!url)
    throw new Error("No Postgres: this test belongs into the project 'database' or 'http' of vitest.config.ts.");
  return url;
}

/** A new database with the tables of the app, copied from `template` in some 50 ms. */
export async function createDatabase(
  server = testPostgres(),
  name = `test_${randomUUID().replaceAll("-", "")}`,
  template = MIGRATED,
): Promise<TestDatabase> {
  await onServer(server, [
    `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`,
    `CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY FILE_COPY`,
  ]);
  return {
    url: databaseUrl(server, name),
    drop: () => onServer(server, [`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`]),
  };
}

/** A new database that holds `seed`. The first call of a run seeds a template; the others copy it. */
export async function createSeeded(seed: Seed, server = testPostgres()): Promise<TestDatabase> {
  const template = `template_${seed}`;
  await locked(server, async () => {
    if (!(await exists(server, template))) await makeTemplate(server, template, seed);
  });
  return createDatabase(server, undefined, template);
}

/** As `createSeeded`, with the table of spans complete, as an app leaves it that has run on it for a while. */
export async function createServed(seed: Seed, server = testPostgres()): Promise<TestDatabase> {
  const template = `template_${seed}_served`;
  if (!(await exists(server, template))) {
    const unfinished = await createSeeded(seed, server);
    await locked(server, async () => {
      if (await exists(server, template)) return;
      const { code, stderr } = await runScript(unfinished.url, "tests/support/extending-process.ts");
      if (code !== 0) throw new Error(`The spans were not made: ${stderr}`);
      await becomes(server, unfinished, template);
    });
    await unfinished.drop();
  }
  return createDatabase(server, undefined, template);
}

/** Fills the database at `url` through prisma/seed.ts, as `npm start` does. */
export async function seedDatabase(url: string, seed: Seed): Promise<void> {
  const flags = seed === "practice" ? [] : [`--${seed}`];
  await promisify(execFile)(process.execPath, ["--import", "tsx", "prisma/seed.ts", ...flags], {
    env: { ...process.env, DATABASE_URL: url },
  });
}

/** Empties every table, the log too, for the next test of a file: row by row, for to truncate forty tables takes five times as long. */
export async function emptyDatabase(url = process.env.DATABASE_URL ?? ""): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SET session_replication_role = replica");
    await client.query(EMPTIED);
  } finally {
    await client.end();
  }
}

/**
 * Keeps what the database at `url` holds, and answers how to put it back beneath an app that runs: in one transaction that nobody
 * is in beside, so that what the app was at ends before or begins after. The app reads its log anew, as after a backup.
 */
export async function keptDatabase(url: string): Promise<() => Promise<void>> {
  const ask = async (sql: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await ask(KEPT);
  return () => ask(`SET session_replication_role = replica; BEGIN; ${LOCKED}; ${EMPTIED}; ${PUT_BACK}; COMMIT`);
}

const eachTable = (work: string): string => `
  DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT format('%I', tablename) FROM pg_tables
                 WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1
    LOOP EXECUTE ${work}; END LOOP;
  END $$`;
const KEPT = `CREATE SCHEMA kept; ${eachTable("'CREATE TABLE kept.' || name || ' AS TABLE public.' || name")}`;
const LOCKED = eachTable("'LOCK TABLE public.' || name || ' IN ACCESS EXCLUSIVE MODE'");
const PUT_BACK = eachTable("'INSERT INTO public.' || name || ' SELECT * FROM kept.' || name");

const EMPTIED = `
  DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT format('%I', tablename) FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
    LOOP EXECUTE 'DELETE FROM ' || name; END LOOP;
    FOR name IN SELECT format('%I', sequencename) FROM pg_sequences WHERE schemaname = 'public'
    LOOP EXECUTE 'ALTER SEQUENCE ' || name || ' RESTART'; END LOOP;
  END $$`;

async function makeTemplate(server: string, template: string, seed: Seed): Promise<void> {
  const unfinished = await createDatabase(server);
  await seedDatabase(unfinished.url, seed);
  await becomes(server, unfinished, template);
}

const becomes = (server: string, { url }: TestDatabase, template: string): Promise<void> =>
  onServer(server, [`ALTER DATABASE "${new URL(url).pathname.slice(1)}" RENAME TO "${template}"`]);

async function exists(server: string, name: string): Promise<boolean> {
  return connected(server, async (client) => {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    return found.rowCount === 1;
  });
}

async function onServer(server: string, statements: readonly string[]): Promise<void> {
  await connected(server, async (client) => {
    for (const statement of statements) await client.query(statement);
  });
}

/** Workers that want the same template at once make it once. */
async function locked(server: string, work: () => Promise<void>): Promise<void> {
  await connected(server, async (client) => {
    await client.query("SELECT pg_advisory_lock(1)");
    await work();
  });
}

async function connected<T>(server: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
