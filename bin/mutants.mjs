import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./setup/install.mjs";
import { generate } from "./setup/make.mjs";
import { tell } from "./setup/one-line.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
/** A file's own tests first, then all quick ones; what these let through is tried on random worlds. */
const QUICK = "lib/domain/**/*.test.ts tests/scenarios/**/*.test.ts";
const SLOW = "tests/laws/**/*.test.ts tests/oracle/**/*.test.ts";

/**
 * npm run mutants [NUMBER …]: seeds each fault of tests/mutants into a copy of the engine that is held in memory, and runs its
 * tests. Ends with a line of how many were caught; a fault that no test sees, or a suite that fails without any, is an error.
 */
async function main() {
  process.chdir(root);
  await install(root, { tests: true });
  await generate(root);
  (await import("tsx/esm/api")).register();
  const { mutants } = await import("../tests/mutants/mutants");
  const sound = await caught(null, QUICK);
  if (sound !== null) throw new Error(`The tests fail without any fault:\n${sound}`);
  const asked = process.argv.slice(2).map(Number);
  const left = mutants.map((/** @type {unknown} */ _, /** @type {number} */ number) => number);
  const queue = asked.length > 0 ? asked : left;
  const total = queue.length;
  /** @type {string[]} */
  const survived = [];
  const worker = async () => {
    for (let number = queue.shift(); number !== undefined; number = queue.shift()) {
      const own = mutants[number]?.file.replace(/\.ts$/, ".test.ts") ?? QUICK;
      const by =
        (await caught(number, own)) !== null
          ? "its own tests"
          : (await caught(number, QUICK)) !== null
            ? "others’ tests"
            : (await caught(number, SLOW)) !== null
              ? "laws"
              : null;
      const { file, breaks } = mutants[number] ?? { file: "", breaks: "there is no such fault" };
      console.log(`${by ? `caught by ${by}` : "SURVIVED"}  ${number}  ${file}: ${breaks}`);
      if (!by) survived.push(`${number} ${file}: ${breaks}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  console.log(`${total - survived.length} passed, ${survived.length} failed`);
  return survived.length > 0 ? 1 : 0;
}

/**
 * What the tests print when they fail with a fault in the engine, or null where they pass.
 * @param {number | null} number
 * @param {string} tests
 * @returns {Promise<string | null>}
 */
function caught(number, tests) {
  const env = { ...process.env, SLIPWAY_TESTS: tests, SLIPWAY_CASES: process.env.SLIPWAY_CASES ?? "200" };
  if (number !== null) Object.assign(env, { SLIPWAY_MUTANT: String(number) });
  const args = ["node_modules/vitest/vitest.mjs", "run", "--config", "tests/mutants/vitest.config.ts", "--bail=1"];
  return new Promise((done, fail) => {
    const run = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [run.stdout, run.stderr]) stream.on("data", (text) => (output += text));
    run.on("error", fail);
    run.on("close", (code) => done(code === 0 ? null : output));
  });
}

main().then(
  (code) => process.exit(code),
  (error) => process.exit(tell(error)),
);
