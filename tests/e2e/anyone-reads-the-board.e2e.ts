import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser-test";

/** The board is drawn once a head of the log and put in as it is: in a browser it must behave as if React had just drawn it. */
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const marked = (page: Page) => page.evaluate(() => "isSameDocument" in window);
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { isSameDocument: true }));

/** A link is the browser's until the script has come. */
async function followed(page: Page, name: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await mark(page);
  await page.getByRole("link", { name, exact: true }).first().click();
}

test("a project of the board opens without a reload, and going back brings the whole board", async ({ page }) => {
  await page.goto("/");
  await followed(page, "landlock");
  await expect(heading(page)).toHaveText("landlock");
  expect(await marked(page)).toBe(true);
  await page.goBack();
  await expect(heading(page)).toHaveText("What is ready for testing?");
  await expect(page.getByRole("row", { name: /landlock/ })).toContainText("Not ready");
  await expect(page.locator("table.board .cell a")).toHaveCount(154);
  expect(await marked(page)).toBe(true);
});

test("from another page the board comes without a reload, as it is at that instant", async ({ page }) => {
  await page.goto("/report?at=2017-06-07T16:00:00Z");
  await followed(page, "Board");
  await expect(heading(page)).toHaveText("What was ready for testing?");
  await expect(page.locator("tr.row")).toHaveCount(10);
  expect(await marked(page)).toBe(true);
});

test("a cell leads into its criterion, opened", async ({ page }) => {
  await page.goto("/");
  await page
    .locator("tr.row", { hasText: "landlock" })
    .getByRole("link", { name: /^pinned/ })
    .click();
  await expect(page).toHaveURL(/\/projects\/landlock#/);
  await expect(page.locator("details.crit[open]").first()).toBeVisible();
});

test("with a modifier a link is the browser's: another tab", async ({ page, context }) => {
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  const [tab] = await Promise.all([
    context.waitForEvent("page"),
    page
      .getByRole("link", { name: "landlock", exact: true })
      .first()
      .click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await expect(heading(tab)).toHaveText("landlock");
  await expect(heading(page)).toHaveText("What is ready for testing?");
});

test("where there is little room the legend is open at first, folds and stays folded", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto("/");
  await expect(page.locator(".lg-s")).toBeVisible();
  await expect.poll(async () => (await page.context().cookies()).some((it) => it.name === "legend")).toBe(true);
  await page.reload();
  await expect(page.locator(".lg-s")).toBeHidden();
  await page.getByText("Legend", { exact: true }).click();
  await expect(page.locator(".lg-s")).toBeVisible();
});
