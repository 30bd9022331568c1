import path from "node:path";
import { OneLine } from "./one-line.mjs";
import { isMade, remake } from "./stamps.mjs";
import { run } from "./steps.mjs";

/** What the built app is made from. */
const APP = {
  name: "build",
  inputs: [
    ...["app", "components", "lib", "public", "prisma/schema.prisma", "instrumentation.ts", "proxy.ts"],
    ...["next.config.ts", "postcss.config.mjs", "tsconfig.json", "package-lock.json"],
  ],
  result: ".next/BUILD_ID",
};

/**
 * Writes the Prisma client into lib/db/generated. The engine binary is never used, but looked for: any file will do.
 * @param {string} root
 */
export function generate(root) {
  const prisma = path.join(root, "node_modules", "prisma", "build", "index.js");
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  const work = () =>
    run(process.execPath, [prisma, "generate"], { env, cwd: root, failed: "Prisma could not generate its client" });
  return remake({
    root,
    name: "generate",
    inputs: ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"],
    result: "lib/db/generated/client.ts",
    work,
  });
}

/**
 * Builds the app. `serving`: an app of this folder runs, and a build would pull its files away; then it throws OneLine.
 * @param {string} root
 * @param {{ serving?: boolean }} [now]
 */
export function build(root, { serving = false } = {}) {
  if (serving && !isMade({ root, ...APP }))
    throw new OneLine("The app of this folder runs and has changed since: stop `npm start` first.");
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  const env = { ...process.env, NODE_ENV: /** @type {const} */ ("production"), NEXT_TELEMETRY_DISABLED: "1" };
  const work = () => run(process.execPath, [next, "build"], { env, cwd: root, failed: "The build failed" });
  return remake({ root, ...APP, work });
}

/**
 * Writes Next's types of the addresses, which `tsc` needs and a build would write too.
 * @param {string} root
 */
export function routeTypes(root) {
  const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  const work = () =>
    run(process.execPath, [next, "typegen"], { env, cwd: root, failed: "Next could not write its types" });
  return remake({
    root,
    name: "types",
    inputs: ["app", "next.config.ts", "package-lock.json"],
    result: "next-env.d.ts",
    work,
  });
}
