import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { run, step } from "./steps.mjs";

/** @typedef {Record<string, { version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }>} Packages */

/**
 * Runs `npm ci` unless node_modules holds every package of the lock file in its version.
 * @param {string} root
 * @param {{ tests: boolean }} needs whether the packages of the tests are needed too
 */
export async function install(root, { tests }) {
  if (isInstalled(root, tests)) return;
  const npm = npmScript();
  const ci = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const [command, words] = npm ? [process.execPath, [npm, ...ci]] : ["npm", ci];
  await step("Installing packages", () => run(command, words, { cwd: root, failed: "npm ci failed" }));
}

/** npm as a script that this Node can run, where it stands in its usual place. */
function npmScript() {
  const beside = path.resolve(path.dirname(process.execPath), "..", "lib", "node_modules", "npm", "bin", "npm-cli.js");
  return [process.env.npm_execpath ?? "", beside].find((file) => file.endsWith("npm-cli.js") && existsSync(file));
}

/**
 * @param {string} root
 * @param {boolean} tests
 */
function isInstalled(root, tests) {
  const there = packagesIn(path.join(root, "node_modules", ".package-lock.json"));
  if (!there) return false;
  const wanted = packagesIn(path.join(root, "package-lock.json")) ?? {};
  return Object.entries(wanted)
    .filter(([name, each]) => name !== "" && !each.optional && !each.devOptional && (tests || !each.dev))
    .every(([name, each]) => there[name]?.version === each.version);
}

/**
 * @param {string} file
 * @returns {Packages | undefined}
 */
function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined;
}
