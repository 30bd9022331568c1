import path from "node:path";
import pg from "pg";
import { freePort } from "./ports.mjs";
import { startPostgres, stopLeftOver } from "./postgres.mjs";
import { postgresPrograms } from "./postgres-files.mjs";
import { postgresHome } from "./postgres-home.mjs";
import { postgresOwner } from "./postgres-owner.mjs";
import { secret } from "./secrets.mjs";

/** The database of the app on the embedded server. */
const DATABASE = "slipway";

/**
 * Starts the Postgres of this clone, and returns it with the address of the app's database. `port`: the one to use
 * again, when it starts anew under an app that runs.
 * @param {string} root the clone
 * @param {(line: string) => void} said
 * @param {number} [port]
 * @returns {Promise<import("./postgres.mjs").Running & { port: number }>}
 */
export async function startEmbedded(root, said, port) {
  const owner = postgresOwner();
  const { home } = postgresHome(root, owner !== undefined, said);
  const cluster = path.join(home, "postgres");
  await stopLeftOver(cluster);
  const listens = port ?? (await freePort());
  const running = await startPostgres({
    native: postgresPrograms(owner, home),
    cluster,
    owner,
    password: secret(path.join(home, "postgres-password")),
    port: listens,
    log: path.join(home, "postgres.log"),
    settings: [],
  });
  return { ...running, url: await appDatabase(running.url), port: listens };
}

/**
 * The file in which a start that runs says where its embedded database is.
 * @param {string} root
 */
export function addressFile(root) {
  return path.join(root, ".data", "database-url");
}

/**
 * @param {string} url of the server
 * @returns {Promise<string>}
 */
async function appDatabase(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
  const own = new URL(url);
  own.pathname = `/${DATABASE}`;
  return own.href;
}
