import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./setup/install.mjs";
import { build, generate } from "./setup/make.mjs";
import { tell } from "./setup/one-line.mjs";
import { needNode } from "./setup/options.mjs";
import { step } from "./setup/steps.mjs";

/** npm run build: what `npm run serve` needs, made ahead, without a database: for a container image, or before a restart. */
async function main() {
  needNode(process.versions.node);
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
  process.chdir(root);
  await install(root, { tests: false });
  await step("Generating the database client", () => generate(root));
  await step("Building the app", () => build(root));
}

main().catch((error) => process.exit(tell(error)));
