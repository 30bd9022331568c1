import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { claim } from "./setup/claim.mjs";
import { environment } from "./setup/environment.mjs";
import { install } from "./setup/install.mjs";
import { logFile } from "./setup/log-file.mjs";
import { build, generate } from "./setup/make.mjs";
import { startNext, untilHealthy } from "./setup/next.mjs";
import { OneLine, tell, textOf } from "./setup/one-line.mjs";
import { needNode, readOptions } from "./setup/options.mjs";
import { needPort } from "./setup/ports.mjs";
import { keep } from "./setup/serve.mjs";
import { endCommands, step } from "./setup/steps.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** How to stop what runs beside us, in the order of its start. @type {(() => Promise<void>)[]} */
const stops = [];
let ending = false;
let serving = false;

async function start() {
  needNode(process.versions.node);
  const options = readOptions(process.argv.slice(2), process.env);
  process.chdir(root);
  const claimed = await claim(options.address);
  if ("pid" in claimed) return alreadyRuns(claimed);
  atEnd(claimed.release);
  await needPort(options.host, options.port);

  console.log("Slipway");
  await install(root, { tests: false });
  const { migrateDatabase, seedDatabase, signInLink } = await import("./setup/database.mjs");
  const databaseUrl = options.databaseUrl ?? (await embeddedDatabase());
  const env = environment(root, options, databaseUrl);
  await step("Generating the database client", () => generate(root));
  await migrateDatabase(root, databaseUrl);
  await seedDatabase(root, env, options.seed);
  await step("Building the app", () => build(root));
  const [link] = await Promise.all([signInLink(root, env, "chair").catch(textOf), serve(options, env)]);
  claimed.serving();
  serving = true;
  console.log(
    `\nSlipway runs at ${options.address}\nSign in as the chair, once: ${link}\n\nCtrl-C stops it. What it prints: .data/app.log`,
  );
}

/** @param {import("./setup/claim.mjs").Holder} other */
function alreadyRuns({ address, pid, serving }) {
  console.log(
    serving
      ? `Slipway is running already at ${address} (process ${pid}).`
      : `Slipway is being started already (process ${pid}).`,
  );
  process.exit(0);
}

/** Starts the Postgres of this folder and keeps it up; returns the address of the app's database. */
async function embeddedDatabase() {
  const { addressFile, startEmbedded } = await import("./setup/embedded.mjs");
  const said = (/** @type {string} */ line) => console.log(`  ${line}`);
  const first = startEmbedded(root, said);
  atEnd(async () => {
    await (await first.catch(() => undefined))?.stop();
    rmSync(addressFile(root), { force: true });
  });
  const { url, port } = await first;
  writeFileSync(addressFile(root), url, { mode: 0o600 });
  atEnd(keep("Postgres", await first, () => startEmbedded(root, said, port), end));
  return url;
}

/**
 * Starts the app, keeps it up, and returns once it answers.
 * @param {import("./setup/options.mjs").Options} options
 * @param {NodeJS.ProcessEnv} env
 */
async function serve({ host, port, address }, env) {
  const log = path.join(root, ".data", "app.log");
  const output = logFile(log);
  const first = startNext({ root, host, port, env, output });
  atEnd(first.stop);
  await untilHealthy(address, first).catch((error) => {
    throw new OneLine(`${error.message}\n${readFileSync(log, "utf8").trim()}`);
  });
  atEnd(keep("The app", first, async () => startNext({ root, host, port, env, output }), end));
}

/**
 * Remembers how to stop something; does it at once when we are leaving already.
 * @param {() => Promise<void>} stop
 */
function atEnd(stop) {
  if (ending) stop();
  else stops.push(stop);
}

/**
 * Stops everything and leaves: because of an error, which is told, or after a signal.
 * @param {unknown} error
 */
async function end(error) {
  if (ending) return;
  ending = true;
  if (error) process.exitCode = tell(error);
  await endCommands();
  for (const stop of stops.toReversed()) await stop();
  process.exit();
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    if (!serving) process.exitCode = 130;
    end(undefined);
  });
}
start().catch(end);
