import { actAs, openCriterion } from "../support/act-as";
import { expect, test } from "../support/browser-test";

test("whose session has ended signs in again, and finds the criterion open with what was typed", async ({
  app,
  page,
  context,
}) => {
  await actAs(app, page, "maintainer-of-wireguard", "/projects/wireguard");
  const row = await openCriterion(page, "maintainer");
  await row.getByRole("textbox").first().fill("@zx2c4 looks after it");
  await context.clearCookies();
  await row.getByRole("button", { name: /^Mark/ }).first().click();
  await expect(row.getByText("you are not signed in any more")).toBeVisible();
  await row.getByRole("link", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "maintainer of wireguard" }).click();
  await page.waitForURL(/\/projects\/wireguard#maintainer$/);
  await expect(page.locator("#maintainer").getByRole("textbox").first()).toHaveValue("@zx2c4 looks after it");
  await expect(page.locator("#maintainer").getByRole("textbox").first()).toBeFocused();
});

test("what is typed signed out comes along, and goes when one goes elsewhere", async ({ page }) => {
  await page.goto("/check");
  await page.locator("textarea").first().fill("kernel:\n  image: linuxkit/kernel:4.9.38\n");
  await page.getByRole("link", { name: "Sign in" }).first().click();
  await page.getByRole("button", { name: "chair" }).click();
  await page.waitForURL(/\/check/);
  await expect(page.locator("textarea").first()).toHaveValue(/linuxkit\/kernel:4\.9\.38/);
  await page.goto("/");
  await page.goto("/check");
  await expect(page.locator("textarea").first()).not.toHaveValue(/4\.9\.38/);
});

test("an address that a browser reads as another site leads to the board", async ({ page }) => {
  for (const to of ["/.//127.0.0.1:1/x", "/a/..//127.0.0.1:1/x", "/%2e//127.0.0.1:1/x"]) {
    await page.context().clearCookies();
    await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
    const { origin } = new URL(page.url());
    await page.getByRole("button", { name: "chair" }).click();
    await page.waitForURL(`${origin}/`);
  }
});
