import { actAs } from "../support/act-as";
import { criterionCalled } from "../support/as-chair";
import { expect, test } from "../support/browser-test";
import { startApp } from "../support/server";

test("the chair tries a draft, publishes what was tried and nothing else, without a script", async ({ browser }) => {
  const app = await startApp({ seed: "practice" });
  const page = await browser.newPage({ baseURL: app.url, javaScriptEnabled: false });
  await actAs(app, page, "chair", "/channels/testing/policy");
  await page.getByRole("link", { name: "Try a draft" }).click();
  await criterionCalled(page, "roadmap").getByLabel("Keep").uncheck();
  await page.getByRole("button", { name: "See what it would do" }).last().click();
  const result = page.locator("#result");
  await expect(result).toContainText("Draft 2 against 1");
  await expect(result.getByRole("listitem").filter({ hasText: "must, gone" })).toContainText("A roadmap says");
  await expect(result).toContainText("2 verdicts change; 0 admitted, 0 blocked, 0 on probation.");

  await criterionCalled(page, "trust").getByLabel("Must it hold?").selectOption("may");
  await page.getByRole("button", { name: "Publish it" }).click();
  await expect(page.locator(".refusal")).toContainText("Not published: it was changed since it was tried.");
  await expect(result).toContainText("A should");
  await page.getByLabel("Why is there a new version?").fill("A README can say it.");
  await page.getByRole("button", { name: "Publish it" }).click();
  await expect(page.getByRole("status")).toContainText("Version 2 of the policy of testing is published.");

  await page.getByRole("link", { name: "See the policy" }).click();
  await expect(page.locator(".vers li").first()).toContainText("A README can say it.");
  await page.getByRole("link", { name: "Compare with 2" }).click();
  await expect(page.locator("#difference")).toContainText("Version 2 against 1");
  await page.close();
  await app.stop();
});
