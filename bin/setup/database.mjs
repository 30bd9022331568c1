import path from "node:path";
import { MigrationFailed, migrate, migrationsIn } from "../../lib/db/migrate.mjs";
import { OneLine, textOf } from "./one-line.mjs";
import { run, step } from "./steps.mjs";

/**
 * Brings the database to the newest migration. Throws OneLine, also when it cannot be reached; its password is not told.
 * @param {string} root
 * @param {string} url
 */
export async function migrateDatabase(root, url) {
  const migrations = await migrationsIn(path.join(root, "prisma", "migrations"));
  try {
    await step("Migrating the database", () => migrate(url, migrations));
  } catch (error) {
    if (error instanceof MigrationFailed) throw new OneLine(error.message);
    const { host, pathname } = new URL(url);
    const why = textOf(error) || /** @type {NodeJS.ErrnoException} */ (error).code;
    throw new OneLine(`The database at ${host}${pathname} cannot be used: ${why}`);
  }
}

/**
 * Runs prisma/seed.ts, which fills a database whose log is empty and leaves any other alone; shows what it has to say.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} flags
 */
export async function seedDatabase(root, env, flags) {
  const words = ["--import", "tsx", "prisma/seed.ts", ...flags];
  const said = await step("Loading the record", () =>
    run(process.execPath, words, { cwd: root, env, failed: "The record could not be loaded" }),
  );
  if (said.trim()) console.log(said.trim().replaceAll(/^/gm, "  "));
}

/**
 * A new one-time link that signs in the person `handle`.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {string} handle
 * @returns {Promise<string>}
 */
export async function signInLink(root, env, handle) {
  const words = ["--import", "tsx", "bin/sign-in-link.ts", handle];
  const said = await run(process.execPath, words, { cwd: root, env, failed: "No sign-in link could be made" });
  return said.trim();
}
