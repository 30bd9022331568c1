import { actAs, openCriterion } from "../support/act-as";
import { expect, test } from "../support/browser-test";
import { startApp } from "../support/server";

test("a newcomer sees why landlock is not ready, and whose turn it is", async ({ page }) => {
  await page.goto("/");
  const row = page.getByRole("row", { name: /landlock/ });
  await expect(row).toContainText("Not ready: 1 of 9 unmet, 3 not shown yet.");
  await expect(row).toContainText("pin mobylinux/kernel-landlock:4.9.x (maintainer), and 1 reason.");
  await expect(page.locator(".sentence").first()).toHaveText(
    "Nothing is ready. Nearest: wireguard, with 3 of 9 open, and miragesdk, with 3 of 8. No project has a CI result or a review.",
  );
});

test("the three steps of Try it: mark a criterion, post a run with the snippet, read what really happened", async ({
  browser,
}) => {
  const app = await startApp({ seed: "practice" });
  const page = await browser.newPage({ baseURL: app.url });
  await page.goto("/");
  await page.getByRole("link", { name: "Do it as maintainer of shiftfs" }).click();
  await page.getByRole("button", { name: "maintainer of shiftfs" }).click();
  await expect(page.locator(".sentence").first()).toContainText("Not ready:");
  const roadmap = await openCriterion(page, "roadmap");
  await roadmap
    .getByLabel(/link/)
    .first()
    .fill(`https://github.com/linuxkit/linuxkit/blob/${"a".repeat(40)}/projects/shiftfs/roadmap.md`);
  await roadmap.getByRole("button", { name: "Mark met" }).click();
  await expect(roadmap).toContainText("Recorded as entry");
  await expect(roadmap).toContainText("shiftfs turns from not ready to undetermined");
  await expect(page.locator(".sentence").first()).toContainText("Undetermined: nothing is known to be wrong");

  await page.goto("/");
  await page.getByRole("link", { name: "Do it as CI of wireguard" }).click();
  await page.getByRole("button", { name: "CI of wireguard" }).click();
  await page.getByLabel("Name").fill("lab machine");
  await page.getByRole("button", { name: "Make a token" }).click();
  await page.locator(".secret").waitFor();
  const snippet = (await page.locator("pre.code").first().textContent()) ?? "";
  const posted = await fetch(/curl -sS (\S+)/.exec(snippet)?.[1] ?? "", {
    method: "POST",
    headers: {
      authorization: /Authorization: (Bearer [^"]+)"/.exec(snippet)?.[1] ?? "",
      "content-type": "application/json",
    },
    body: /-d '(\{.*\})'/.exec(snippet)?.[1] ?? "",
  });
  expect(posted.status).toBe(201);
  await page.goto("/projects/wireguard");
  await expect(page.locator("details.crit", { hasText: "It builds in CI" })).toContainText(
    "Met. Build on x86_64 / 4.9 passes",
  );
  await page.goto("/");
  await expect(page.getByText("Unknown for all 11")).not.toContainText("builds");

  await page.getByRole("link", { name: "Read it, no account needed" }).click();
  const inFact = page.getByRole("region", { name: "In fact" });
  await expect(inFact).toContainText("WireGuard enters the default kernels");
  await expect(inFact).toContainText("Open that day, if nothing more is done here: 2 of 9 musts");
  await page.close();
  await app.stop();
});

test("marking a criterion met takes three interactions, and can be taken back", async ({ browser }) => {
  const app = await startApp({ seed: "practice" });
  const page = await browser.newPage({ baseURL: app.url });
  await actAs(app, page, "maintainer-of-okernel", "/projects/okernel");
  const row = await openCriterion(page, "maintainer");
  await row.getByRole("textbox").first().fill("@edwards-n answers for okernel.");
  await row.getByRole("button", { name: "Mark met" }).click();
  await expect(row).toContainText("maintainer turns from stale to met");
  await row.getByRole("button", { name: "Undo by withdrawing" }).click();
  await expect(page.locator("details.crit", { hasText: "Somebody who looks after it is named" })).toContainText(
    "Stale.",
  );
  await page.close();
  await app.stop();
});
