import type { Page } from "@playwright/test";

/** Signs in as one of the practice people, by the page's own button, and goes on to `to`. */
export async function actAs(page: Page, handle: string, to = "/"): Promise<void> {
  await page.goto(`/sign-in?as=${handle}&to=${encodeURIComponent(to)}`);
  await page.locator(`button[name="handle"][value="${handle}"]`).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** The row of a criterion on a project's page, opened. */
export async function openCriterion(page: Page, key: string) {
  const row = page.locator("details.crit", { has: page.locator(`[id="${key}"]`) });
  if (!(await row.evaluate((it: HTMLDetailsElement) => it.open))) await row.locator("summary").first().click();
  return row;
}
