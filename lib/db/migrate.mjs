import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";

/** One lock for all who migrate a database, so that two starts at once do it once. */
const LOCK = 72707369;

const HISTORY = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
  logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`;

/** What /readyz reads as the app's role, which a migration has made or not. */
const SHOW_HISTORY = `DO $$ BEGIN
  IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'slipway_app') THEN GRANT SELECT ON _prisma_migrations TO slipway_app; END IF;
END $$`;

/** A migration that cannot be applied. The message is one line that names it. */
export class MigrationFailed extends Error {
  /** @override */
  name = "MigrationFailed";
}

/**
 * @typedef {{ name: string, sql: string, checksum: string }} Migration
 */

/**
 * The migrations below `folder`, in the order of their names.
 * @param {string} folder
 * @returns {Promise<Migration[]>}
 */
export async function migrationsIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/**
 * Brings the database at `url` to the newest of `migrations`: each in a transaction of its own, under a lock, noted in
 * Prisma's own table. Returns the names of those applied now. Throws MigrationFailed, also when one that was applied
 * has been edited since or is gone.
 * @param {string} url
 * @param {readonly Migration[]} migrations
 * @returns {Promise<string[]>}
 */
export async function migrate(url, migrations) {
  const client = new pg.Client({ connectionString: url, application_name: "slipway migrate" });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    await client.query(HISTORY);
    const applied = await client.query(
      "SELECT migration_name, checksum FROM _prisma_migrations WHERE rolled_back_at IS NULL",
    );
    const waiting = notYetApplied(migrations, new Map(applied.rows.map((row) => [row.migration_name, row.checksum])));
    for (const migration of waiting) await apply(client, migration);
    if (waiting.length > 0) await client.query(SHOW_HISTORY);
    await migrateQueue(client, url);
    return waiting.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

/** Where the queue has its tables, and the last of its own migrations in the version that is used here. */
const QUEUE = { schema: "slipway_jobs", revision: 19 };

/**
 * Brings the queue's tables to the version that is used here, by its own migrations, under the same lock.
 * @param {pg.Client} client
 * @param {string} url
 */
async function migrateQueue(client, url) {
  const there = await client.query("SELECT to_regclass($1) IS NOT NULL AS is", [`${QUEUE.schema}.migrations`]);
  if (there.rows[0].is) {
    const at = await client.query(`SELECT max(id) AS revision FROM ${QUEUE.schema}.migrations`);
    if (at.rows[0].revision >= QUEUE.revision) return;
  }
  const { Logger, runMigrations } = await import("graphile-worker");
  try {
    await runMigrations({ connectionString: url, schema: QUEUE.schema, logger: new Logger(() => () => {}) });
  } catch (error) {
    throw new MigrationFailed(`The queue’s tables failed: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

/**
 * Those of `migrations` that `applied` (name to checksum) does not hold. Throws MigrationFailed when the two disagree.
 * @param {readonly Migration[]} migrations
 * @param {ReadonlyMap<string, string>} applied
 * @returns {Migration[]}
 */
export function notYetApplied(migrations, applied) {
  const known = new Set(migrations.map((migration) => migration.name));
  const stranger = [...applied.keys()].find((name) => !known.has(name));
  if (stranger)
    throw new MigrationFailed(
      `The database is ahead: it holds migration ${stranger}, which this version does not have.`,
    );
  const edited = migrations.find(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum);
  if (edited)
    throw new MigrationFailed(
      `Migration ${edited.name} was edited after it was applied: put it back and add a new one.`,
    );
  return migrations.filter((migration) => !applied.has(migration.name));
}

/**
 * @param {pg.Client} client
 * @param {Migration} migration
 */
async function apply(client, { name, sql, checksum }) {
  try {
    await client.query("BEGIN");
    await client.query(sql);
    await client.query(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)",
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw new MigrationFailed(`Migration ${name} failed: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}
