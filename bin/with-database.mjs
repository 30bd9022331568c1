import path from "node:path";
import { fileURLToPath } from "node:url";
import { environment } from "./setup/environment.mjs";
import { install } from "./setup/install.mjs";
import { generate } from "./setup/make.mjs";
import { tell } from "./setup/one-line.mjs";
import { needNode, readOptions } from "./setup/options.mjs";
import { runScript } from "./setup/run-script.mjs";

/** node bin/with-database.mjs SCRIPT.ts WORDS …: runs a script of the project on the database of the instance. */
async function main() {
  needNode(process.versions.node);
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
  const [script = "", ...words] = process.argv.slice(2);
  const options = readOptions([], process.env);
  process.chdir(root);
  await install(root, { tests: false });
  await generate(root);
  const { withServer } = await import("./setup/server.mjs");
  return withServer(root, (url, address = options.address) =>
    runScript(script, words, environment(root, { ...options, address }, url)),
  );
}

main().then(
  (code) => process.exit(code),
  (error) => process.exit(tell(error)),
);
