import type { Page } from "@playwright/test";
import type { RunningApp } from "./server";
import { signIn } from "./signed-in";

/** Acts as one of the practice people of `app` from here on, and goes to `to`. */
export async function actAs(app: RunningApp, page: Page, handle: string, to: string): Promise<void> {
  await signIn(page.context(), app, handle);
  await page.goto(to);
}

/** The row of a criterion on a project's page, opened. */
export async function openCriterion(page: Page, key: string) {
  const row = page.locator("details.crit", { has: page.locator(`[id="${key}"]`) });
  if (!(await row.evaluate((it: HTMLDetailsElement) => it.open))) await row.locator("summary").first().click();
  return row;
}
