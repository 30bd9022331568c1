import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./setup/install.mjs";
import { build, generate } from "./setup/make.mjs";
import { tell } from "./setup/one-line.mjs";
import { step } from "./setup/steps.mjs";
import { vitest } from "./setup/suite.mjs";

/** npm run soak [ROUNDS]: the crash tests, with 500 rounds where `npm test` has 20. */
async function main() {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
  process.chdir(root);
  process.env.SLIPWAY_ROUNDS = process.argv[2] ?? "500";
  await install(root, { tests: true });
  await generate(root);
  await step("Building the app", () => build(root));
  const { passed, failed, output } = await step(`${process.env.SLIPWAY_ROUNDS} rounds`, () =>
    vitest(root, "http", { only: "tests/crash", limit: 24 * 60 * 60_000 }),
  );
  console.log(failed > 0 ? output : "");
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

main().then(
  (code) => process.exit(code),
  (error) => process.exit(tell(error)),
);
