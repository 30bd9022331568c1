import { type Browser, type BrowserContextOptions, type Page, test } from "@playwright/test";
import { type RunningApp, startApp } from "./server";
import { signInLinkFor } from "./sign-in-link";

/** An instance that nobody has set up yet, and its chair at the first run. */
export async function chairOfAnEmptyOne(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ readonly app: RunningApp; readonly page: Page; end(): Promise<void> }> {
  const app = await test.step("an empty instance", () => startApp({ seed: "empty" }));
  const page = await browser.newPage({ baseURL: app.url, ...options });
  await page.goto(await signInLinkFor(app, "chair"));
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "Set up your group" }).waitFor();
  const end = async () => {
    await page.close();
    await app.stop();
  };
  return { app, page, end };
}

/** One criterion of the list that is edited, by the short name it has there. */
export const criterionCalled = (page: Page, short: string) => page.getByRole("group", { name: short, exact: true });
