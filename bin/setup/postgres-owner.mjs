import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { OneLine } from "./one-line.mjs";

/** @typedef {{ uid: number, gid: number }} Owner */

/**
 * Who Postgres runs as: undefined for oneself, or the user `postgres` when we are root, since Postgres refuses root.
 * The user is made when missing. Throws OneLine when that cannot be done.
 * @returns {Owner | undefined}
 */
export function postgresOwner() {
  if (process.getuid?.() !== 0) return undefined;
  return find() ?? make();
}

/** @returns {Owner | undefined} */
function find() {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((each) => each.startsWith("postgres:"));
  if (!line) return undefined;
  const [, , uid, gid] = line.split(":");
  return { uid: Number(uid), gid: Number(gid) };
}

/** @returns {Owner} */
function make() {
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/bin/false", "postgres"], {
      stdio: "pipe",
    });
  } catch {
    throw new OneLine("Postgres does not run as root: add a user named postgres, or run npm start as another user.");
  }
  const made = find();
  if (!made) throw new OneLine("Postgres does not run as root, and the user postgres could not be made.");
  return made;
}
