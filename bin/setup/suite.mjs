import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { playwrightCounts, vitestCounts, withExitCode } from "./counts.mjs";
import { outcome, step } from "./steps.mjs";

/** No part of the suite takes longer, in ms: a hang is a failure. */
const LIMIT = 15 * 60_000;

/** @typedef {import("./counts.mjs").Counts & { output: string }} Result */

/** Settings of the one who runs the tests must not reach them. */
const SETTINGS = [
  "DATABASE_URL",
  "HOST",
  "PORT",
  "NEXTAUTH_URL",
  "NEXTAUTH_SECRET",
  "GITHUB_ID",
  "GITHUB_SECRET",
  "OIDC_ISSUER",
  "OIDC_CLIENT_ID",
  "OIDC_CLIENT_SECRET",
  "OIDC_NAME",
  "OIDC_LOGIN_CLAIM",
  "RATES",
  "PROXIES",
  "NODE_ENV",
  "FORCE_COLOR",
];

/** @returns {NodeJS.ProcessEnv} */
function cleanEnv() {
  /** @type {Record<string, string | undefined>} */
  const env = { ...process.env, NO_COLOR: "1", NEXT_TELEMETRY_DISABLED: "1" };
  for (const name of SETTINGS) delete env[name];
  return /** @type {NodeJS.ProcessEnv} */ (env);
}

/**
 * Does one part, shows its counts, and what it printed when anything failed.
 * @param {string} title
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function part(title, work) {
  const result = await step(title, work, ({ passed, failed, skipped }) =>
    [`${passed} passed`, failed ? `${failed} FAILED` : "", skipped ? `${skipped} skipped` : ""]
      .filter(Boolean)
      .join(", "),
  );
  if (result.failed > 0) console.log(`\n${withoutPassed(result.output).trim()}\n`);
  return result;
}

/** @param {string} output */
function withoutPassed(output) {
  return output.replaceAll(/^ *✓ .*\n/gm, "");
}

/**
 * A check that either passes or fails, and counts as one.
 * @param {string} root
 * @param {string} script below node_modules, or a native program there
 * @param {readonly string[]} words
 * @returns {Promise<Result>}
 */
export async function check(root, script, words) {
  const { code, output } = await outcome(process.execPath, [path.join(root, "node_modules", script), ...words], {
    cwd: root,
    env: cleanEnv(),
    limit: LIMIT,
  });
  return code === 0 ? { passed: 1, failed: 0, skipped: 0, output } : { passed: 0, failed: 1, skipped: 0, output };
}

/**
 * The tests of one project of vitest.config.ts, or those of them below the folder `only`.
 * @param {string} root
 * @param {string} project
 * @param {{ only?: string, limit?: number }} [some]
 * @returns {Promise<Result>}
 */
export async function vitest(root, project, { only, limit = LIMIT } = {}) {
  const file = reportFile(root, project);
  const words = [
    "run",
    ...(only ? [only] : []),
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ];
  const { code, output } = await outcome(
    process.execPath,
    [path.join(root, "node_modules/vitest/vitest.mjs"), ...words],
    {
      cwd: root,
      env: cleanEnv(),
      limit,
    },
  );
  return { ...withExitCode(read(file, vitestCounts), code), output };
}

/**
 * The browser tests.
 * @param {string} root
 * @returns {Promise<Result>}
 */
export async function playwright(root) {
  const file = reportFile(root, "playwright");
  const words = [path.join(root, "node_modules/@playwright/test/cli.js"), "test", "--reporter=list,json"];
  const { code, output } = await outcome(process.execPath, words, {
    cwd: root,
    env: { ...cleanEnv(), PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    limit: LIMIT,
  });
  return { ...withExitCode(read(file, playwrightCounts), code), output };
}

/**
 * @param {string} root
 * @param {string} name
 */
function reportFile(root, name) {
  const file = path.join(root, ".data", "tests", `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/**
 * @template T
 * @param {string} file
 * @param {(report: T) => import("./counts.mjs").Counts} counts
 */
function read(file, counts) {
  return existsSync(file) ? counts(JSON.parse(readFileSync(file, "utf8"))) : undefined;
}
