import type { Page } from "@playwright/test";
import { expect, test } from "../support/browser-test";
import { type RunningApp, startApp } from "../support/server";

/** Everything readable and every form without a script (quality.md, "page"). One app: the steps follow each other. */
test.describe.configure({ mode: "serial" });
let app: RunningApp;
let page: Page;
test.beforeAll(async ({ browser }) => {
  app = await startApp({ seed: "practice" });
  page = await browser.newPage({ baseURL: app.url, javaScriptEnabled: false });
});
test.afterAll(async () => {
  await page.close();
  await app.stop();
});
const signIn = async (handle: string, to: string) => {
  await page.goto(`/sign-in?to=${encodeURIComponent(to)}`);
  await page.locator(`button[name="handle"][value="${handle}"]`).click();
  await expect(page).toHaveURL(new RegExp(`${to.replace(/[?#].*$/, "")}([?#].*)?$`));
};
const criterion = (title: string) => page.locator("details.crit", { hasText: title });

test("reading the board, and an earlier instant by the ruler's field", async () => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What is ready for testing?");
  await expect(page.getByRole("row", { name: /landlock/ })).toContainText("Not ready: 1 of 9 unmet, 3 not shown yet.");
  await page.getByRole("link", { name: /As of/ }).click();
  await page.locator("form.goto input[name=at]").fill("2017-06-07 16:00");
  await page.locator("form.goto button").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What was ready for testing?");
  await page.getByRole("link", { name: /Return to now/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What is ready for testing?");
});

test("looking ahead by the ruler's dashed tick, and back", async () => {
  await page.getByRole("link", { name: /As of/ }).click();
  await page.getByRole("link", { name: /the next meeting/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What will be ready for testing?");
  await expect(page.getByRole("status")).toContainText("Forecast for 2 August 2017, 16:00 UTC:");
  await expect(page.locator("#lapses")).toBeVisible();
  await page.getByRole("link", { name: /Return to now/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What is ready for testing?");
});

test("searching", async () => {
  await page.locator("[data-search]").fill("landlock");
  await page.locator("[data-search]").press("Enter");
  await expect(page).toHaveURL(/[?&]q=landlock/);
  await expect(page.locator("main").getByRole("link", { name: "landlock" }).first()).toBeVisible();
});

test("signing in as one of the practice people, back to where one was", async () => {
  await page.goto("/projects/shiftfs");
  await page.getByRole("link", { name: "Sign in" }).first().click();
  await page.getByRole("button", { name: "maintainer of shiftfs" }).click();
  await expect(page).toHaveURL(/\/projects\/shiftfs/);
  await expect(page.getByText("maintainer of shiftfs").first()).toBeVisible();
});

test("marking a criterion met: refused with what was typed kept, then recorded", async () => {
  await page.goto("/projects/shiftfs");
  const roadmap = () => criterion("A roadmap says what the aims are");
  const open = async () => {
    if (!(await roadmap().getByRole("button", { name: "Mark met" }).isVisible()))
      await roadmap().locator("summary").first().click();
  };
  await open();
  await roadmap().getByRole("textbox").first().fill("https://example.org/roadmap");
  await roadmap().getByRole("button", { name: "Mark met" }).click();
  await expect(page.locator(".refusal").first()).toContainText(/^Not recorded/);
  await open();
  await expect(roadmap().getByRole("textbox").first()).toHaveValue("https://example.org/roadmap");
  await roadmap()
    .getByRole("textbox")
    .first()
    .fill(`https://github.com/linuxkit/linuxkit/blob/${"a".repeat(40)}/projects/shiftfs/roadmap.md`);
  await roadmap().getByRole("button", { name: "Mark met" }).click();
  await expect(page.locator("main")).toContainText("Recorded as entry");
  await expect(page.locator("main")).toContainText("shiftfs turns from not ready to undetermined for testing.");
  await page.goto("/projects/shiftfs");
  await expect(roadmap()).toContainText("Met.");
});

test("giving a reason for a should", async () => {
  const upstream = () => criterion("Its patches are on the way upstream");
  await page.goto("/projects/shiftfs#upstream-path");
  if (!(await upstream().getByRole("button", { name: "Record the reason" }).isVisible()))
    await upstream().locator("summary").first().click();
  await upstream().getByRole("textbox").first().fill("Upstream waits for another file system.");
  await upstream().getByRole("button", { name: "Record the reason" }).click();
  await expect(page.locator("main")).toContainText("Recorded as entry");
  await page.goto("/projects/shiftfs");
  await expect(upstream()).toContainText("reason given, until");
});

test("moving the clock on", async () => {
  await page.getByRole("button", { name: "1 day" }).click();
  await expect(page.getByText("Pretend it is 20 July 2017.")).toBeVisible();
});

test("making a token, shown once with its snippet, and revoking it", async () => {
  await signIn("ci-of-wireguard", "/settings?project=wireguard");
  await page.getByLabel("Name").fill("lab machine");
  await page.getByRole("button", { name: "Make a token" }).click();
  const secret = (await page.locator(".secret code").textContent()) ?? "";
  expect(secret).toMatch(/^slw_[\w-]{43}$/);
  await expect(page.locator("pre.code").first()).toContainText(secret);
  await page.goto("/settings");
  await expect(page.locator("main")).not.toContainText(secret);
  await page.getByRole("button", { name: "Revoke lab machine" }).click();
  await expect(page.getByRole("row", { name: /lab machine/ })).toContainText("revoked");
});

test("signing out", async () => {
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.goto("/settings");
  await expect(page).toHaveURL(/\/sign-in/);
});
