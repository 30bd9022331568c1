import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { OneLine, textOf } from "./one-line.mjs";

/** Where a clone that is closed to others keeps its database, since the user postgres cannot enter the clone. */
const OUTSIDE = "/var/lib";

/**
 * The folder for what Postgres must reach: `.data` of the clone or, when the owner of the server is another user and
 * some folder above is closed to it, one in /var/lib that belongs to this clone. `said` is told when that is made.
 * @param {string} root the clone
 * @param {boolean} asAnother whether Postgres runs as another user than we do
 * @param {(line: string) => void} said
 * @returns {{ home: string, outside: boolean }}
 */
export function postgresHome(root, asAnother, said) {
  const data = path.join(root, ".data");
  mkdirSync(data, { recursive: true });
  if (asAnother && !othersMayPass(root)) return { home: outsideHome(root, said), outside: true };
  if (asAnother) chmodSync(data, 0o755);
  return { home: data, outside: false };
}

/**
 * Whether `folder` and every folder above it may be passed through by any user.
 * @param {string} folder an absolute path that exists
 * @returns {boolean}
 */
export function othersMayPass(folder) {
  if ((statSync(folder).mode & 0o001) === 0) return false;
  const above = path.dirname(folder);
  return above === folder || othersMayPass(above);
}

/**
 * `.data/postgres-home` names the folder, and the folder's file `clone` names the clone: so a clone that was moved keeps
 * its database, and a copy of a clone gets one of its own.
 * @param {string} root
 * @param {(line: string) => void} said
 * @returns {string}
 */
function outsideHome(root, said) {
  const note = path.join(root, ".data", "postgres-home");
  const noted = existsSync(note) ? readFileSync(note, "utf8").trim() : "";
  if (noted && belongsTo(noted, root)) {
    writeFileSync(path.join(noted, "clone"), `${root}\n`);
    return noted;
  }
  const made = path.join(OUTSIDE, `slipway-${randomBytes(4).toString("hex")}`);
  try {
    mkdirSync(made, { mode: 0o755 });
    chmodSync(made, 0o755);
  } catch (error) {
    throw new OneLine(
      `Postgres cannot enter ${root}, and ${made} cannot be made (${textOf(error)}): move the clone, or set DATABASE_URL.`,
    );
  }
  writeFileSync(path.join(made, "clone"), `${root}\n`);
  writeFileSync(note, `${made}\n`);
  said(`This folder is closed to other users, so the database lives in ${made}. Delete it together with this folder.`);
  return made;
}

/**
 * @param {string} home
 * @param {string} root
 * @returns {boolean}
 */
function belongsTo(home, root) {
  const file = path.join(home, "clone");
  if (!existsSync(file)) return false;
  const clone = readFileSync(file, "utf8").trim();
  return clone === root || !existsSync(path.join(clone, "package.json"));
}
