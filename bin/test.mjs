import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./setup/install.mjs";
import { tell } from "./setup/one-line.mjs";
import { needNode } from "./setup/options.mjs";
import { quickParts, slowParts } from "./setup/parts.mjs";
import { endCommands } from "./setup/steps.mjs";

/** npm test: everything, after setting up all it needs. Its last line is `N passed, N failed`. */
async function main() {
  needNode(process.versions.node);
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
  process.chdir(root);
  await install(root, { tests: true });
  const results = [...(await quickParts(root)), ...(await slowParts(root))];
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => endCommands().then(() => process.exit(130)));
main().then(
  (code) => process.exit(code),
  (error) => process.exit(tell(error)),
);
