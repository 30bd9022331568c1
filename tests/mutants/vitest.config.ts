import path from "node:path";
import { defineConfig, type Plugin } from "vitest/config";
import { mutants } from "./mutants";

const root = path.resolve(import.meta.dirname, "../..");
const { SLIPWAY_MUTANT: number, SLIPWAY_TESTS: tests = "" } = process.env;
const mutant = number === undefined ? undefined : mutants[Number(number)];

/** The engine with one fault in it: the file is read as ever, and the text replaced before anything is made of it. */
const seeded: Plugin = {
  name: "seeded-fault",
  enforce: "pre",
  transform: (code, id) =>
    mutant && id.split("?")[0] === path.join(root, mutant.file)
      ? code.replace(mutant.find, () => mutant.put)
      : undefined,
};

/** The tests that the faults are to be caught by; `SLIPWAY_TESTS` names which, `npm run mutants` asks the quick ones first. */
export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  plugins: [seeded],
  test: {
    include: tests.split(" "),
    exclude: ["**/*.db.test.ts", "tests/mutants/**"],
    isolate: false,
    maxWorkers: 1,
    testTimeout: 10 * 60_000,
    reporters: ["dot"],
  },
});
