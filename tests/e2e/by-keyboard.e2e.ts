import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser-test";

/** Everything by keyboard: no pointer is used in this file. */
const pressed = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Waits until a page's script hears keys: a press before that is the browser's alone. */
async function hears(page: Page): Promise<void> {
  const list = page.getByRole("region", { name: "Keys" });
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(list).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
}
async function at(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await hears(page);
}
const focused = (page: Page) => page.locator(":focus");
/** Tab until something has the focus, as a person would; too many presses is a failure. */
async function tabTo(page: Page, selector: string, most = 60, key = "Tab"): Promise<void> {
  for (let press = 0; press < most; press++) {
    await page.keyboard.press(key);
    if (await focused(page).evaluateAll((all, it) => all[0]?.matches(it) ?? false, selector)) return;
  }
  throw new Error(`${selector} was not reached within ${most} presses of ${key}.`);
}

test("the first press of Tab offers to skip to the content, and Enter does", async ({ page }) => {
  await page.goto("/");
  await pressed(page, "Tab");
  await expect(focused(page)).toHaveText("Skip to content");
  await expect(focused(page)).toBeInViewport();
  await pressed(page, "Enter");
  await expect(page).toHaveURL(/#main$/);
  await pressed(page, "Tab");
  expect(await focused(page).evaluate((it) => it.closest("main") !== null)).toBe(true);
});

test("j and k go from project to project, o opens one", async ({ page }) => {
  await at(page, "/");
  await pressed(page, "j");
  await expect(focused(page)).toHaveText("wireguard");
  await pressed(page, "j", "j");
  await expect(focused(page)).toHaveText("landlock");
  await pressed(page, "k");
  await expect(focused(page)).toHaveText("miragesdk");
  await pressed(page, "o");
  await expect(page).toHaveURL(/\/projects\/miragesdk$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("miragesdk");
});

test("[ and ] go from meeting to meeting, Esc comes back to now", async ({ page }) => {
  await at(page, "/");
  const steps = [
    ["[", "2017-07-19"],
    ["[", "2017-07-05"],
    ["[", "2017-06-21"],
    ["]", "2017-07-05"],
  ] as const;
  for (const [key, day] of steps) {
    await pressed(page, key);
    await expect(page).toHaveURL(new RegExp(`at=${day}T16%3A00%3A00`));
    await hears(page);
  }
  await expect(page.getByText("You are looking at the past:")).toBeVisible();
  await pressed(page, "Escape");
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByText("You are looking at the past:")).toHaveCount(0);
});

test("/ goes to the search, where letters are letters; Enter searches, Esc leaves the field", async ({ page }) => {
  await at(page, "/");
  await pressed(page, "/");
  await expect(focused(page)).toHaveAttribute("type", "search");
  await page.keyboard.type("jok?/[landlock");
  await expect(focused(page)).toHaveValue("jok?/[landlock");
  await focused(page).fill("landlock");
  await pressed(page, "Enter");
  await expect(page).toHaveURL(/[?&]q=landlock/);
  await expect(page.locator("main").getByRole("link", { name: "landlock" }).first()).toBeVisible();
  await pressed(page, "/", "Escape");
  await expect(page.locator("[data-search]")).not.toBeFocused();
});

test("? lists the keys, and they can be turned off for this browser", async ({ page }) => {
  await at(page, "/");
  await pressed(page, "?");
  const list = page.getByRole("region", { name: "Keys" });
  await expect(list).toBeVisible();
  await expect(list.getByRole("heading")).toBeFocused();
  for (const does of ["search", "next, previous", "open", "earlier, later meeting", "all keys"])
    await expect(list).toContainText(does);
  await pressed(page, "Tab", "Space", "Escape");
  await expect(list).toHaveCount(0);
  await pressed(page, "j");
  await expect(page.getByRole("link", { name: "wireguard", exact: true }).first()).not.toBeFocused();
  await at(page, "/");
  await pressed(page, "[", "j");
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole("link", { name: "wireguard", exact: true }).first()).not.toBeFocused();
  await pressed(page, "?", "Tab", "Space", "Escape", "j");
  await expect(focused(page)).toHaveText("wireguard");
});

test("a maintainer signs in and marks a criterion, and takes it back, without a pointer", async ({ page }) => {
  await page.goto("/sign-in?as=maintainer-of-okernel&to=/projects/okernel");
  await tabTo(page, "button[value='maintainer-of-okernel']");
  await pressed(page, "Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("okernel");
  const row = page.locator("details.crit", { hasText: "Somebody who looks after it is named" });
  await expect(row).toContainText("Stale.");
  await tabTo(page, "details.crit:has([id=maintainer]) > summary", 120);
  if (!(await row.evaluate((it: HTMLDetailsElement) => it.open))) await pressed(page, "Enter");
  await pressed(page, "m");
  await expect(focused(page)).toHaveRole("textbox");
  await page.keyboard.type("@edwards-n answers for okernel.");
  await tabTo(page, "form button[type='submit']", 5);
  await pressed(page, "Enter");
  await expect(row).toContainText("Recorded as entry");
  await expect(row).toContainText("maintainer turns from stale to met");
  await tabTo(page, ".recorded button", 5, "Shift+Tab");
  await expect(focused(page)).toHaveText("Undo by withdrawing");
  await pressed(page, "Enter");
  await expect(row).toContainText("Stale.");
});
