import { test as base } from "@playwright/test";
import { type RunningApp, startApp } from "./server";

/**
 * Playwright's `test` with an app behind it: each worker has its own, on its own practice database, and `page.goto("/")`
 * goes there. A file that changes the database in ways others must not see starts one with `startApp` itself.
 */
export const test = base.extend<object, { app: RunningApp }>({
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern
    async ({}, use) => {
      const app = await startApp({ seed: "practice" });
      await use(app);
      await app.stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  baseURL: async ({ app }, use) => use(app.url),
});

export { expect } from "@playwright/test";
