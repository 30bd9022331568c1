import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./setup/install.mjs";
import { build, generate } from "./setup/make.mjs";
import { tell } from "./setup/one-line.mjs";
import { needNode } from "./setup/options.mjs";
import { runScript } from "./setup/run-script.mjs";
import { step } from "./setup/steps.mjs";

/** npm run bench [row …]: measures the built app; bench/run.ts prints one table. */
async function main() {
  needNode(process.versions.node);
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
  process.chdir(root);
  await install(root, { tests: true });
  await step("Generating the database client", () => generate(root));
  await step("Building the app", () => build(root));
  return runScript("bench/run.ts", process.argv.slice(2), { ...process.env, NODE_ENV: "production" });
}

main().then(
  (code) => process.exit(code),
  (error) => process.exit(tell(error)),
);
