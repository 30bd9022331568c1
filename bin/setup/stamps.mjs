import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { OneLine } from "./one-line.mjs";

/**
 * Does `work` when what it was made from has changed since it last ended well, or its result is gone. Contents are
 * compared, since a clone changes every date. Returns whether it was done.
 * @param {{ root: string, name: string, inputs: readonly string[], result: string, work: () => Promise<unknown> }} made
 *   `inputs` and `result` are files or folders below `root`; tests in them do not count
 * @returns {Promise<boolean>}
 */
export async function remake({ root, name, inputs, result, work }) {
  const stamp = path.join(root, ".data", "stamps", name);
  const print = fingerprint(root, inputs);
  if (isCurrent(stamp, print) && existsSync(path.join(root, result))) return false;
  rmSync(stamp, { force: true });
  await work();
  if (!existsSync(path.join(root, result))) throw new OneLine(`${result} should have been made, and was not.`);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
  return true;
}

/**
 * Whether `remake` would have nothing to do.
 * @param {{ root: string, name: string, inputs: readonly string[], result: string }} made
 */
export function isMade({ root, name, inputs, result }) {
  return (
    isCurrent(path.join(root, ".data", "stamps", name), fingerprint(root, inputs)) &&
    existsSync(path.join(root, result))
  );
}

/**
 * @param {string} stamp
 * @param {string} print
 */
function isCurrent(stamp, print) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === print;
}

/**
 * One digest of the contents of `inputs` and the Node that runs.
 * @param {string} root
 * @param {readonly string[]} inputs
 */
function fingerprint(root, inputs) {
  const hash = createHash("sha256").update(`${process.version} ${process.platform} ${process.arch}`);
  for (const file of inputs.flatMap((input) => filesIn(root, input))) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest("hex");
}

/**
 * @param {string} root
 * @param {string} input
 * @returns {string[]}
 */
function filesIn(root, input) {
  const at = path.join(root, input);
  if (!existsSync(at)) return [];
  if (statSync(at).isFile()) return [input];
  return readdirSync(at)
    .sort()
    .filter((name) => name !== "generated" && !/\.test\.tsx?$/.test(name))
    .flatMap((name) => filesIn(root, `${input}/${name}`));
}
