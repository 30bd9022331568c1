import type { Page } from "@playwright/test";
import { actAs, openCriterion } from "../support/act-as";
import { expect, test } from "../support/browser-test";
import { lookOverHere } from "../support/look-over";
import { type RunningApp, startApp } from "../support/server";

const REASONS = {
  fresh: "Its copies follow the base at the next update.",
  upstream: "Netlink has to take the place of ioctl first; then v1 is posted.",
};

test("wireguard goes in: a candidate, passing runs, reasons, reviews, a hand count, seven days", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const app = await startApp({ seed: "practice" });
  const page = await browser.newPage({ baseURL: app.url });
  await putForward(app, page);
  const secret = await tokenOf(app, page);
  for (const [check, runId] of [
    ["build", "1"],
    ["boot", "2"],
    ["boot", "3"],
  ])
    await postRun(app.url, secret, { check, runId });

  await actAs(app, page, "maintainer-of-wireguard", "/projects/wireguard");
  await giveReason(page, "manifest-fresh", REASONS.fresh);
  await giveReason(page, "upstream-path", REASONS.upstream);
  for (const voter of ["voter-intel", "voter-hpe"]) {
    await actAs(app, page, voter, "/projects/wireguard");
    const row = await openCriterion(page, "sig-review");
    await row.getByRole("textbox").first().fill("Read the patch and booted it; it does what it says.");
    await row
      .getByRole("button", { name: /accept/i })
      .first()
      .click();
    await expect(row).toContainText("Recorded as entry");
  }
  await page.goto("/projects/wireguard");
  await expect(page.locator(".sentence").first()).toContainText("Ready: all 9 that testing asks are shown.");

  await actAs(app, page, "chair", "/projects/wireguard");
  await page.getByRole("button", { name: "1 day" }).click();
  await expect(page.getByText("Pretend it is 20 July 2017")).toBeVisible();
  await handCount(page);
  await expect(page.locator("section.gate .refusal")).toContainText("has to stand for 7 days");
  await expect(page.getByLabel("For", { exact: true })).toHaveValue("5");
  await lookOverHere(page);
  await page.getByRole("button", { name: "7 days" }).click();
  await expect(page.getByText("Pretend it is 27 July 2017")).toBeVisible();
  await handCount(page);
  await expect(page.locator("section.gate")).toContainText("wireguard is in testing from now on");

  await page.goto("/");
  await expect(page.locator("tr", { hasText: "In the channel" }).first()).toContainText("In the channel");
  await expect(page.locator(".sentence").first()).toContainText("is in");
  await expect(page.getByRole("row", { name: /wireguard/ })).toContainText("In fact");
  await page.close();
  await app.stop();
});

/** A new commit of the same yml: what people and CI said of the old content starts anew. */
async function putForward(app: RunningApp, page: Page): Promise<void> {
  await actAs(app, page, "maintainer-of-wireguard", "/projects/wireguard/candidate");
  await page.getByLabel(/^Commit/).fill(WIREGUARD.revision);
  await page.getByLabel(/^Tree of its path/).fill(WIREGUARD.tree);
  await page.getByRole("button", { name: "Put forward" }).click();
  await expect(page.getByText(/Recorded as entry/).first()).toBeVisible();
}

async function tokenOf(app: RunningApp, page: Page): Promise<string> {
  await actAs(app, page, "ci-of-wireguard", "/settings?project=wireguard");
  await page.getByLabel("Name").fill("lab machine");
  await page.getByRole("button", { name: "Make a token" }).click();
  return (await page.locator(".secret code").textContent()) ?? "";
}

/** The candidate that practice puts forward. */
const WIREGUARD = { revision: "b".repeat(40), tree: "c".repeat(40) };

async function postRun(
  url: string,
  secret: string,
  run: { check: string | undefined; runId: string | undefined },
): Promise<void> {
  const answer = await fetch(`${url}/api/v1/ci/runs`, {
    method: "POST",
    headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
    body: JSON.stringify({ project: "wireguard", target: "x86_64/4.9", outcome: "passed", ...WIREGUARD, ...run }),
  });
  expect(answer.status).toBe(201);
}

async function giveReason(page: Page, key: string, text: string): Promise<void> {
  const row = await openCriterion(page, key);
  await row.getByRole("textbox").first().fill(text);
  await row.getByRole("button", { name: "Record the reason" }).click();
  await expect(row).toContainText("Recorded as entry");
}

async function handCount(page: Page): Promise<void> {
  const gate = page.locator("section.gate");
  await gate.getByLabel("For", { exact: true }).fill("5");
  await gate.getByLabel("Against").fill("0");
  await gate.getByLabel("Abstain").fill("1");
  await gate.getByLabel(/The question was opened/).fill("2017-07-20 16:00");
  await gate.getByLabel("What was decided").fill("Five for it, one abstained.");
  await gate.getByRole("button", { name: "Record the admission" }).click();
}
