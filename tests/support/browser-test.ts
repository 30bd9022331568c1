import { type BrowserContextOptions, test as base, type Page } from "@playwright/test";
import { keptDatabase } from "./database";
import { type RunningApp, startApp } from "./server";
import { signInLinkFor } from "./sign-in-link";

type Emptied = { readonly app: RunningApp; again(): Promise<void> };
type Fixtures = {
  /** An instance that nobody has set up yet, with nobody at it. */
  readonly emptyApp: RunningApp;
  /** Its chair, come in by a link, where the group is set up. */
  readonly firstRun: (options?: BrowserContextOptions) => Promise<Page>;
};

/**
 * Playwright's `test` with apps behind it: each worker has its own on its own practice database, where `page.goto("/")` goes,
 * and one that nobody has set up, whose database each test finds as it was. A file that changes the practice database in ways
 * others must not see starts one with `startApp` itself. One `test` for all files, so that their worker keeps its apps.
 */
export const test = base.extend<Fixtures, { app: RunningApp; emptied: Emptied }>({
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from this pattern
    async ({}, use) => {
      const app = await startApp({ seed: "practice" });
      await use(app);
      await app.stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  emptied: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const app = await startApp({ seed: "empty" });
      await use({ app, again: await keptDatabase(app.databaseUrl) });
      await app.stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  emptyApp: async ({ emptied: { app, again } }, use) => {
    await again();
    await use(app);
  },
  firstRun: async ({ browser, emptyApp }, use) => {
    const pages: Page[] = [];
    await use(async (options = {}) => {
      const page = await browser.newPage({ baseURL: emptyApp.url, ...options });
      pages.push(page);
      await page.goto(await signInLinkFor(emptyApp, "chair"));
      await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
      await page.getByRole("heading", { name: "Set up your group" }).waitFor();
      return page;
    });
    for (const page of pages) await page.close();
  },
  baseURL: async ({ app }, use) => use(app.url),
});

export { expect } from "@playwright/test";
