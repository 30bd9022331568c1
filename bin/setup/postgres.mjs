import { spawn, spawnSync } from "node:child_process";
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import pg from "pg";
import { OneLine } from "./one-line.mjs";
import { lives, waitFor } from "./wait.mjs";

/**
 * @typedef {import("./postgres-owner.mjs").Owner} Owner
 * @typedef {object} Server a cluster that is to run
 * @property {string} native the folder of its programs
 * @property {string} cluster the folder of its data, made by initdb when missing
 * @property {Owner | undefined} owner who it runs as, undefined for oneself
 * @property {string} password of its superuser `postgres`
 * @property {number} port on 127.0.0.1
 * @property {string} log the file of its messages
 * @property {readonly string[]} settings as `name=value`
 *
 * @typedef {object} Running
 * @property {string} url of its database `postgres`
 * @property {number} pid
 * @property {Promise<void>} ended when the process is gone
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the server, makes its cluster first when there is none, and returns when it answers. Throws OneLine with the
 * end of its log when it does not come up.
 * @param {Server} server
 * @returns {Promise<Running>}
 */
export async function startPostgres(server) {
  if (!existsSync(path.join(server.cluster, "PG_VERSION"))) makeCluster(server);
  const log = openSync(server.log, "w", 0o600);
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    `port=${server.port}`,
    ...server.settings,
  ];
  const child = spawn(
    path.join(server.native, "bin", "postgres"),
    ["-D", server.cluster, ...settings.flatMap((each) => ["-c", each])],
    {
      ...server.owner,
      cwd: server.cluster,
      detached: true,
      stdio: ["ignore", log, log],
    },
  );
  closeSync(log);
  const ended = /** @type {Promise<void>} */ (
    new Promise((resolve) => {
      child.once("exit", () => resolve());
      child.once("error", () => resolve());
    })
  );
  let gone = false;
  ended.then(() => {
    gone = true;
  });
  const url = `postgresql://postgres:${server.password}@127.0.0.1:${server.port}/postgres`;
  const came = await waitFor(() => (gone ? false : answers(url)), { within: 60_000 });
  if (!came || !child.pid) {
    child.kill("SIGKILL");
    throw new OneLine(`Postgres did not start:\n${endOf(server.log)}`);
  }
  const stop = async () => {
    child.kill("SIGINT");
    await ended;
  };
  return { url, pid: child.pid, ended, stop };
}

/**
 * Stops a server that an earlier start left on this cluster, and returns once it is gone.
 * @param {string} cluster
 * @returns {Promise<boolean>} whether there was one
 */
export async function stopLeftOver(cluster) {
  const file = path.join(cluster, "postmaster.pid");
  if (!existsSync(file)) return false;
  const [pid, folder] = readFileSync(file, "utf8").split("\n");
  if (folder !== cluster || !lives(Number(pid))) return false;
  process.kill(Number(pid), "SIGINT");
  const gone = await waitFor(() => (existsSync(file) && lives(Number(pid)) ? undefined : true), { within: 30_000 });
  if (!gone)
    throw new OneLine(`An earlier Postgres (process ${pid}) of this folder does not stop: stop it, then start again.`);
  return true;
}

/** @param {Server} server */
function makeCluster({ native, cluster, owner, password, settings }) {
  const unfinished = `${cluster}.unfinished`;
  const secret = `${cluster}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(secret, password, { mode: 0o600 });
  if (owner) for (const each of [unfinished, secret]) chownSync(each, owner.uid, owner.gid);
  const flags = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${secret}`, "--encoding=UTF8"];
  const locale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const sync = settings.includes("fsync=off") ? ["--no-sync"] : [];
  const made = spawnSync(path.join(native, "bin", "initdb"), ["-D", unfinished, ...flags, ...locale, ...sync], {
    ...owner,
    cwd: path.dirname(cluster),
    encoding: "utf8",
  });
  rmSync(secret, { force: true });
  if (made.status !== 0)
    throw new OneLine(`Postgres could not make its data folder:\n${made.stderr || made.error?.message}`);
  renameSync(unfinished, cluster);
}

/**
 * @param {string} url
 * @returns {Promise<boolean | undefined>} false when it refuses the password: waiting will not help
 */
async function answers(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("SELECT 1");
    return true;
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code === "28P01") return false;
    return undefined;
  } finally {
    await client.end().catch(() => {});
  }
}

/** @param {string} file */
function endOf(file) {
  return readFileSync(file, "utf8").trimEnd().split("\n").slice(-5).join("\n");
}
