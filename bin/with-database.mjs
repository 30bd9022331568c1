import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { claim, holder } from "./setup/claim.mjs";
import { environment } from "./setup/environment.mjs";
import { install } from "./setup/install.mjs";
import { leavingTogether } from "./setup/leave-together.mjs";
import { generate } from "./setup/make.mjs";
import { OneLine, tell } from "./setup/one-line.mjs";
import { needNode, readOptions } from "./setup/options.mjs";

/**
 * node bin/with-database.mjs SCRIPT.ts WORDS …: runs a script of the project on the database of the instance: the one in
 * DATABASE_URL, that of the `npm start` that runs, or the embedded one, started for as long as the script takes.
 */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const [script = "", ...words] = process.argv.slice(2);

async function main() {
  needNode(process.versions.node);
  const options = readOptions([], process.env);
  process.chdir(root);
  await install(root, { tests: false });
  await generate(root);
  if (options.databaseUrl) return runOn(options, options.databaseUrl);
  const running = await holder();
  if (running?.serving) return runOn({ ...options, address: running.address }, await addressOf());
  if (running) throw new OneLine("Slipway is being started: try again when it is up.");
  return onOwnServer(options);
}

async function addressOf() {
  const { addressFile } = await import("./setup/embedded.mjs");
  try {
    return readFileSync(addressFile(root), "utf8");
  } catch {
    throw new OneLine("The app that runs uses a database of your own: set DATABASE_URL to it here too.");
  }
}

/** @param {import("./setup/options.mjs").Options} options */
async function onOwnServer(options) {
  const claimed = await claim(options.address);
  if ("pid" in claimed) throw new OneLine("Slipway is being started: try again when it is up.");
  const { startEmbedded } = await import("./setup/embedded.mjs");
  const { migrateDatabase } = await import("./setup/database.mjs");
  const server = await startEmbedded(root, console.error);
  try {
    await migrateDatabase(root, server.url);
    return await runOn(options, server.url);
  } finally {
    await server.stop();
    await claimed.release();
  }
}

/**
 * @param {import("./setup/options.mjs").Options} options
 * @param {string} url
 * @returns {Promise<number>} its exit code
 */
function runOn(options, url) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, leavingTogether(["--import", "tsx", script, ...words]), {
      env: environment(root, options, url),
      stdio: ["inherit", "inherit", "inherit", "ipc"],
    });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

main().then(
  (code) => process.exit(code),
  (error) => process.exit(tell(error)),
);
