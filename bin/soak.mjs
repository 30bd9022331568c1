import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./setup/install.mjs";
import { build, generate } from "./setup/make.mjs";
import { tell } from "./setup/one-line.mjs";
import { step } from "./setup/steps.mjs";
import { vitest } from "./setup/suite.mjs";

/** npm run soak [ROUNDS]: the laws on 10,000 worlds each, and the crash test with 500 kills where `npm test` has 20. */
async function main() {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
  process.chdir(root);
  process.env.SLIPWAY_ROUNDS = process.argv[2] ?? "500";
  await install(root, { tests: true });
  await generate(root);
  await step("Building the app", () => build(root));
  const limit = 24 * 60 * 60_000;
  process.env.SLIPWAY_CASES ??= "10000";
  const results = [
    await step(`${process.env.SLIPWAY_CASES} worlds a law`, () => vitest(root, "laws", { limit })),
    await step(`${process.env.SLIPWAY_ROUNDS} kills`, () => vitest(root, "http", { only: "tests/crash", limit })),
  ];
  for (const { failed, output } of results) if (failed > 0) console.log(output);
  const sum = (/** @type {"passed" | "failed"} */ of) => results.reduce((total, result) => total + result[of], 0);
  const failed = sum("failed");
  console.log(`${sum("passed")} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

main().then(
  (code) => process.exit(code),
  (error) => process.exit(tell(error)),
);
