import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import pg from "pg";

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

/** Fills the database at `url` through prisma/seed.ts, as `npm start` does. */
export async function seedDatabase(url: string, seed: Seed): Promise<void> {
  const flags = seed === "practice" ? [] : [`--${seed}`];
  await promisify(execFile)(process.execPath, ["--import", "tsx", "prisma/seed.ts", ...flags], {
    env: { ...process.env, DATABASE_URL: url },
  });
}

/** Empties every table, the log too, for the next test of a file. */
export async function emptyDatabase(url = process.env.DATABASE_URL ?? ""): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      "SELECT format('%I', tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
    );
    await client.query("SET session_replication_role = replica");
    await client.query(`TRUNCATE ${tables.rows.map((row) => row.name).join(", ")} RESTART IDENTITY CASCADE`);
  } finally {
    await client.end();
  }
}

async function makeTemplate(server: string, template: string, seed: Seed): Promise<void> {
  const unfinished = await createDatabase(server);
  const name = new URL(unfinished.url).pathname.slice(1);
  await seedDatabase(unfinished.url, seed);
  await onServer(server, [`ALTER DATABASE "${name}" RENAME TO "${template}"`]);
}

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
