import { actAs } from "../support/act-as";
import { test } from "../support/browser-test";
import { lookOver, lookOverAgain, lookOverHere } from "../support/look-over";

/** Every page in light and dark, on a phone and at 320 px, and at an earlier instant (quality.md, "Use"). */
test.describe.configure({ mode: "parallel" });
const AT = "2017-06-07T16:00:00Z";
const then = (path: string): string => `${path}${path.includes("?") ? "&" : "?"}at=${AT}`;

const pages = [
  "/",
  "/projects/wireguard",
  "/projects/landlock",
  "/projects/wireguard/candidate",
  "/projects/wireguard/ci",
  "/check",
  "/report",
  "/projects/wireguard/report",
  "/channels/testing",
  "/channels/testing/policy",
  "/meetings",
  "/history",
  "/sign-in",
  "/?q=kernel",
];

test.describe("for anybody", () => {
  for (const path of pages)
    test(path, async ({ page }) => {
      await lookOver(page, path);
      await lookOverAgain(page, then(path));
    });

  test("/meetings/2017-07-19, which was still to come on 7 June", async ({ page }) => {
    await lookOver(page, "/meetings/2017-07-19");
    await lookOverAgain(page, then("/meetings/2017-07-19"));
    await lookOverAgain(page, then("/meetings/2017-05-24"));
  });

  test("a page that is not there", async ({ page }) => {
    await lookOver(page, "/nowhere", 404);
    await lookOver(page, "/projects/wiregaurd", 404);
    await lookOverAgain(page, then("/nowhere"), 404);
  });

  test("before the first entry, a forecast, and what is too far ahead", async ({ page }) => {
    await lookOver(page, "/?at=2017-03-01T00:00:00Z");
    for (const path of ["/", "/projects/wireguard"]) await lookOver(page, `${path}?at=2018-03-03T09:00:00Z`);
    await lookOver(page, "/?at=2031-01-01T00:00:00Z", 422);
  });
});

test.describe("for who is signed in", () => {
  test("settings of a maintainer, with a token just made, and of the chair", async ({ app, page }) => {
    test.setTimeout(120_000);
    await actAs(app, page, "maintainer-of-wireguard", "/settings");
    await lookOver(page, "/settings");
    await lookOver(page, "/me");
    await lookOverAgain(page, then("/me"));
    await lookOverAgain(page, then("/settings"));
    await page.goto("/settings");
    await page.getByLabel("Name").fill("lab machine");
    await page.getByRole("button", { name: "Make a token" }).click();
    await page.locator(".secret").waitFor();
    await lookOverHere(page);
    await actAs(app, page, "chair", "/settings");
    await lookOver(page, "/settings");
  });

  test("a project of one's own with every form open, its edit page and its candidate", async ({ app, page }) => {
    await actAs(app, page, "maintainer-of-wireguard", "/projects/wireguard");
    await page.locator("details").evaluateAll((all) => {
      for (const it of all) (it as HTMLDetailsElement).open = true;
    });
    await lookOverHere(page);
    await lookOver(page, "/projects/wireguard/edit");
    await lookOver(page, "/projects/wireguard/candidate");
  });

  test("the gate, closed", async ({ app, page }) => {
    await actAs(app, page, "chair", "/projects/wireguard");
    await lookOver(page, "/projects/wireguard");
  });
});
