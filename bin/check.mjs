import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./setup/install.mjs";
import { tell } from "./setup/one-line.mjs";
import { needNode } from "./setup/options.mjs";
import { quickParts } from "./setup/parts.mjs";
import { endCommands } from "./setup/steps.mjs";

/** npm run check: what can be judged in seconds, without a database. */
async function main() {
  needNode(process.versions.node);
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
  await install(root, { tests: true });
  const results = await quickParts(root);
  return results.some((result) => result.failed > 0) ? 1 : 0;
}

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => endCommands().then(() => process.exit(130)));
main().then(
  (code) => process.exit(code),
  (error) => process.exit(tell(error)),
);
