import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./setup/install.mjs";
import { OneLine, tell } from "./setup/one-line.mjs";

/**
 * npm run migration NAME: writes prisma/migrations/TIME_NAME/migration.sql, with what has changed in schema.prisma since
 * the last commit that changed the migrations. Read it, add what Prisma has no words for (triggers, grants), commit both.
 */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

async function main() {
  const [name = ""] = process.argv.slice(2);
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    throw new OneLine("npm run migration NAME, where NAME is like reminders_by_mail");
  process.chdir(root);
  await install(root, { tests: true });
  const sql = await difference(readFileSync("prisma/schema.prisma", "utf8"), committedSchema());
  if (!sql) throw new OneLine("prisma/schema.prisma has not changed since the last migration was committed.");
  const folder = `prisma/migrations/${new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14)}_${name}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/migration.sql`, sql);
  console.log(`${folder}/migration.sql\n\n${sql}`);
}

function committedSchema() {
  const git = (/** @type {string[]} */ ...words) =>
    execFileSync("git", words, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  try {
    const commit = git("log", "-1", "--format=%H", "--", "prisma/migrations").trim();
    return git("show", `${commit}:prisma/schema.prisma`);
  } catch {
    throw new OneLine("The schema as it was is read from git: this must be a clone, with git installed.");
  }
}

/**
 * @param {string} to
 * @param {string} from
 */
async function difference(to, from) {
  const { schemaDiff } = await import("./setup/schema-diff.mjs");
  const { withServer } = await import("./setup/server.mjs");
  return withServer(root, (url) => schemaDiff(url, from, to));
}

main().then(
  () => process.exit(0),
  (error) => process.exit(tell(error)),
);
