import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { migrateDatabase, seedDatabase } from "./setup/database.mjs";
import { environment } from "./setup/environment.mjs";
import { startNext, untilHealthy } from "./setup/next.mjs";
import { OneLine, tell } from "./setup/one-line.mjs";
import { needNode, readOptions } from "./setup/options.mjs";
import { endCommands } from "./setup/steps.mjs";

/** How to stop the app, once it is started. @type {(() => Promise<void>) | undefined} */
let stop;
let ending = false;

/**
 * npm run serve: the app that was built, alone and in the foreground, on the Postgres of DATABASE_URL: one process of several,
 * or a container's. Migrates first, and fills a database that is empty with the first run of a group of its own; whoever
 * starts several at once has it done once.
 */
async function main() {
  needNode(process.versions.node);
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
  process.chdir(root);
  const options = readOptions([], process.env);
  if (!options.databaseUrl)
    throw new OneLine("npm run serve needs DATABASE_URL; npm start brings a Postgres of its own.");
  if (!process.env.NEXTAUTH_SECRET)
    throw new OneLine("npm run serve needs NEXTAUTH_SECRET, at least 32 characters, the same for all processes.");
  if (!existsSync(".next/BUILD_ID")) throw new OneLine("Nothing is built yet: npm run build.");
  const env = environment(root, options, options.databaseUrl);
  await migrateDatabase(root, options.databaseUrl);
  await seedDatabase(root, env, options.seed);
  if (ending) return;
  const { host, port, address } = options;
  const app = startNext({ root, host, port, env, output: 1 });
  stop = app.stop;
  await untilHealthy(address, app);
  console.log(`Slipway runs at ${env.NEXTAUTH_URL}`);
  const code = await app.ended;
  if (!ending) throw new OneLine(`The app ended by itself (${code}).`);
}

for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, async () => {
    if (ending) return;
    ending = true;
    await Promise.all([endCommands(), stop?.()]);
    process.exit(0);
  });
main().catch((error) => {
  if (!ending) process.exit(tell(error));
});
