import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

/** Database and HTTP tests share one Postgres; a project's `setupFiles` give each worker its own database on it. */
const alias = { "@": path.resolve(import.meta.dirname) };
const generated = "lib/db/generated/**";

export default defineConfig({
  resolve: { alias },
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    /** Two at least: on two cores one alone, which is what Vitest takes there, waits for Postgres and the app most of the time. */
    maxWorkers: Math.max(2, availableParallelism() - 1),
    /** A worker that has run many files is not gone at once. */
    teardownTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          isolate: false,
          testTimeout: 30_000,
          include: [
            "lib/**/*.test.ts",
            "bin/**/*.test.ts",
            "components/**/*.test.tsx",
            "components/**/*.test.ts",
            "tests/scenarios/**/*.test.ts",
            "tests/record/**/*.test.ts",
            "tests/mutants/**/*.test.ts",
            "tests/house.test.ts",
            "tests/readme.test.ts",
            "tests/docs.test.ts",
          ],
          exclude: ["**/*.db.test.ts", generated],
        },
      },
      {
        extends: true,
        test: {
          name: "laws",
          include: ["tests/laws/**/*.test.ts", "tests/oracle/**/*.test.ts"],
          testTimeout: 24 * 60 * 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: [
            "lib/**/*.db.test.ts",
            "tests/queries/**/*.test.ts",
            "tests/seed/**/*.test.ts",
            "tests/operate/**/*.test.ts",
          ],
          exclude: [generated],
          pool: "forks",
          isolate: false,
          globalSetup: ["tests/support/postgres-setup.ts"],
          setupFiles: ["tests/support/worker-database.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "http",
          include: ["tests/http/**/*.test.ts", "tests/crash/**/*.test.ts", "tests/processes/**/*.test.ts"],
          pool: "forks",
          globalSetup: ["tests/support/postgres-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
