import { chromium, installChromium } from "./chromium.mjs";
import { holder } from "./claim.mjs";
import { build, generate, routeTypes } from "./make.mjs";
import { textOf } from "./one-line.mjs";
import { step } from "./steps.mjs";
import { check, part, playwright, vitest } from "./suite.mjs";

/**
 * @typedef {import("./suite.mjs").Result} Result
 */

/**
 * Types, lint, and the tests that need nothing.
 * @param {string} root
 * @returns {Promise<Result[]>}
 */
export async function quickParts(root) {
  await step("Generated code", async () => {
    await generate(root);
    await routeTypes(root);
  });
  return [
    await part("Types", () => check(root, "typescript/bin/tsc", ["--noEmit"])),
    await part("Lint", () => check(root, "@biomejs/biome/bin/biome", ["check", "--error-on-warnings"])),
    await part("Pure tests", () => vitest(root, "pure")),
  ];
}

/**
 * The laws, and what needs Postgres, the built app, and a browser. What cannot be run because something is missing has failed.
 * @param {string} root
 * @returns {Promise<Result[]>}
 */
export async function slowParts(root) {
  const laws = await part("Laws", () => vitest(root, "laws"));
  const built = await part("Build", () =>
    attempt(async () => build(root, { serving: (await holder()) !== undefined })),
  );
  const database = await part("Database tests", () => vitest(root, "database"));
  if (built.failed > 0) return [laws, built, database];
  const http = await part("HTTP tests", () => vitest(root, "http"));
  const browser = await part("A browser", () => attempt(withBrowser));
  if (browser.failed > 0) return [laws, built, database, http, browser];
  return [laws, built, database, http, await part("Browser tests", () => playwright(root))];
}

async function withBrowser() {
  if (!chromium()) installChromium();
}

/**
 * @param {() => Promise<unknown>} work
 * @returns {Promise<Result>}
 */
async function attempt(work) {
  try {
    await work();
    return { passed: 1, failed: 0, skipped: 0, output: "" };
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, output: textOf(error) };
  }
}
