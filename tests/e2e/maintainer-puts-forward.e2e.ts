import type { Page } from "@playwright/test";
import { actAs } from "../support/act-as";
import { expect, test } from "../support/browser-test";
import { startApp } from "../support/server";

/** The three copies of the base in wireguard's yml, as the record has them, and at the base's own pins. */
const copies = [
  ["4e9a83e890e6477dcd25029fc4f1ced61d0642f4", "67acf038c44bb191ebb704ec7bb39a1524052cdf"],
  ["225c52c2d6f04a040663bac84cabf81825027f64", "d1a43c7c91e92374766f962dc8534cf9508756b0"],
  ["603e5f064b3e8a64088c0fcf7a80d2783541ee1d", "0bde4ebd422099f45c5ee03217413523ad2223e5"],
] as const;
const [commit, tree] = ["a".repeat(40), "b".repeat(40)];
const finding = (page: Page) => page.locator(".sentence").first();

/** Brings the copies to the base's pins, as somebody would who writes in the field. */
async function freshen(page: Page): Promise<void> {
  const field = page.getByLabel("The yml", { exact: true });
  const text = copies.reduce((yml, [old, pin]) => yml.replace(old, pin), await field.inputValue());
  await field.fill(text);
}

test.describe("the maintainer of wireguard puts a new candidate forward", () => {
  for (const javaScriptEnabled of [true, false])
    test(javaScriptEnabled ? "and sees what comes of it as they type" : "without a script", async ({ browser }) => {
      const app = await startApp({ seed: "practice" });
      const page = await browser.newPage({ baseURL: app.url, javaScriptEnabled });
      await actAs(app, page, "maintainer-of-wireguard", "/projects/wireguard");
      await page.getByRole("link", { name: "New candidate" }).first().click();
      await expect(finding(page)).toContainText("This is the present candidate.");
      await expect(page.locator(".ln.bad")).toHaveCount(3);

      await freshen(page);
      if (!javaScriptEnabled) await page.getByRole("button", { name: "Show what you gain and lose" }).click();
      await expect(finding(page)).toHaveText(
        "You gain one and lose nothing. wireguard stays undetermined for testing.",
      );
      await expect(page.getByText("3 lines changed")).toBeVisible();
      await expect(page.locator(".ln.chg")).toHaveCount(3);

      await page.getByLabel(/^Commit/).fill(commit);
      await page.getByLabel(/^Tree of its path/).fill("HEAD");
      await page.getByRole("button", { name: "Put forward" }).click();
      await expect(page.locator(".refusal")).toContainText("A tree is 40 hexadecimal digits, written in full.");
      await expect(page.getByLabel(/^Commit/)).toHaveValue(commit);
      await expect(finding(page)).toContainText("You gain one");

      await page.getByLabel(/^Tree of its path/).fill(tree);
      await page.getByRole("button", { name: "Put forward" }).click();
      await expect(page.getByRole("status").first()).toContainText(
        /Recorded as entry \d+\. wireguard stays undetermined/,
      );
      await page.getByRole("link", { name: "See what it still needs" }).click();
      await expect(page.getByText(commit.slice(0, 7)).first()).toBeVisible();
      await page.close();
      await app.stop();
    });
});

test("who is no maintainer works it out, and reads why they cannot put it forward", async ({ app, page }) => {
  await actAs(app, page, "voter-intel", "/projects/wireguard/candidate");
  await freshen(page);
  await expect(finding(page)).toContainText("It gains one and loses nothing.");
  await expect(page.getByRole("button", { name: "Put forward" })).toHaveCount(0);
  await expect(page.getByText("voter, Intel is neither today")).toBeVisible();
});

test.describe("anybody checks a yml", () => {
  const yml = "kernel:\n  image: linuxkit/kernel-clear-containers:4.9.x\nservices:\n  - name: rngd\n";
  for (const javaScriptEnabled of [true, false])
    test(javaScriptEnabled ? "and sends a link that carries it" : "without a script", async ({ app, browser }) => {
      const page = await browser.newPage({ baseURL: app.url, javaScriptEnabled });
      await page.goto("/check");
      await page.getByLabel("The yml", { exact: true }).fill(yml);
      await page.getByRole("button", { name: "Check it" }).click();
      await expect(finding(page)).toHaveText(/^It does not load\. One thing in it is not as it should be/);
      await expect(page.getByRole("row", { name: /^loads/ })).toContainText("4:5");

      const link = (await page.getByRole("link", { name: "Copy link" }).getAttribute("href")) ?? "";
      await page.goto(link);
      await expect(page.getByLabel("The yml", { exact: true })).toHaveValue(yml);
      await expect(finding(page)).toContainText("It does not load.");

      await page.getByLabel("The yml", { exact: true }).fill("kernel:\n  image: a\n  image: b\n");
      await page.getByRole("button", { name: "Check it" }).click();
      await expect(finding(page)).toHaveText("It cannot be read. The key “image” is given twice.");
      await expect(page.getByText("3:3")).toBeVisible();
      await page.close();
    });
});
