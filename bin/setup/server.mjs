import { readFileSync } from "node:fs";
import { claim, holder } from "./claim.mjs";
import { migrateDatabase } from "./database.mjs";
import { addressFile, startEmbedded } from "./embedded.mjs";
import { OneLine } from "./one-line.mjs";

const STARTING = "Slipway is being started: try again when it is up.";

/**
 * Does `work` on the database of the instance: the one in DATABASE_URL, that of the `npm start` that runs in this
 * folder, or the embedded one, started and migrated for as long as the work takes. One must stand in `root`.
 * @template T
 * @param {string} root
 * @param {(databaseUrl: string, address?: string) => Promise<T>} work `address` is that of the app that runs
 * @returns {Promise<T>}
 */
export async function withServer(root, work) {
  const running = await holder();
  if (process.env.DATABASE_URL) return work(process.env.DATABASE_URL, running?.address);
  if (running?.serving) return work(addressOf(root), running.address);
  if (running) throw new OneLine(STARTING);
  const claimed = await claim("");
  if ("pid" in claimed) throw new OneLine(STARTING);
  const server = await startEmbedded(root, console.error);
  try {
    await migrateDatabase(root, server.url);
    return await work(server.url);
  } finally {
    await server.stop();
    await claimed.release();
  }
}

/** @param {string} root */
function addressOf(root) {
  try {
    return readFileSync(addressFile(root), "utf8");
  } catch {
    throw new OneLine("The app that runs uses a database of your own: set DATABASE_URL to it here too.");
  }
}
