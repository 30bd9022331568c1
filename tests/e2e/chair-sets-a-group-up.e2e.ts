import { expect, test } from "../support/browser-test";
import { setUpThirty } from "../support/set-up-browser";
import { printedLinkFor } from "../support/sign-in-link";

test("from an empty instance to a board of thirty projects in five interactions", async ({
  browser,
  emptyApp: app,
}) => {
  const page = await browser.newPage({ baseURL: app.url });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This group is not set up yet");
  const { interactions } = await setUpThirty(page, await printedLinkFor(app, "chair"));
  expect(interactions).toBe(5);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What is ready for use?");
  await expect(page.getByRole("row", { name: /tool-/ })).toHaveCount(30);
  await expect(page.locator(".later")).toContainText("CI: no project has a result yet");
  await page.goto("/setup");
  await expect(page.locator("main")).toContainText("Field tools is set up.");
  await expect(page.locator("main")).not.toContainText(/LinuxKit|yml|kernel|manifest/i);
  await page.close();
});

test("a bad line is named and mended by one press; what was typed is kept; pasted again, nothing is doubled", async ({
  firstRun,
}) => {
  const page = await firstRun();
  await page.getByLabel("What is it called?").fill("Field tools");
  const lines = "charts, https://git.example.org/charts, figures, @ab\nimporter git.example.org/importer";
  await page.getByLabel("Which projects?").fill(lines);
  await page.getByRole("button", { name: "Write it as: importer, https://git.example.org/importer" }).click();
  await expect(page.getByText("2 projects will be added.")).toBeVisible();
  await expect(page.getByLabel("What is it called?")).toHaveValue("Field tools");
  await page.getByRole("button", { name: "Make the board with 2 projects" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What is ready for use?");
  await expect(page.getByRole("row", { name: /importer/ })).toBeVisible();

  await page.goto("/setup/projects");
  await page
    .getByLabel("Which projects?")
    .fill(
      "charts, https://git.example.org/charts, figures, @ab\nsite\thttps://git.example.org/site\tpages, public\t@ef",
    );
  await expect(page.getByText("1 project will be added; 1 is there already.")).toBeVisible();
  await page.getByRole("button", { name: "Add 1 project" }).click();
  await expect(page.getByText("site is on the board now. charts was there already.")).toBeVisible();
});

test("without script: previewed by a button, mended, refused in words beyond a thousand lines, and made", async ({
  firstRun,
}) => {
  const page = await firstRun({ javaScriptEnabled: false });
  await page.getByLabel("What is it called?").fill("Field tools");
  const many = Array.from({ length: 1001 }, (_, place) => `p${place}, https://git.example.org/p${place}`).join("\n");
  await page.getByLabel("Which projects?").fill(many);
  await page.getByRole("button", { name: /^Make the board/ }).click();
  await expect(page.locator(".refusal")).toContainText("Not set up: 1,001 lines were pasted, and 1,000 is the most");
  await expect(page.getByLabel("Which projects?")).toHaveValue(many);

  await page
    .getByLabel("Which projects?")
    .fill("charts, https://git.example.org/charts\ncharts, https://git.example.org/x");
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.locator(".badline")).toContainText("names charts again, which stands in line 1.");
  await page.getByRole("button", { name: "Leave it out" }).click();
  await expect(page.getByLabel("Which projects?")).toHaveValue("charts, https://git.example.org/charts");
  await page.getByRole("button", { name: "Edit the criteria first" }).click();
  await page.getByRole("button", { name: "Edit all of it as text" }).click();
  await page.getByRole("textbox", { name: /^The criteria/ }).fill("rule: { decidedBy: chair }\ncriteria: []");
  await page.getByRole("button", { name: /^Make the board/ }).click();
  await expect(page.locator(".refusal")).toContainText("policy.criteria");
  await page.getByRole("button", { name: "Take the template as it is" }).click();
  await page.getByRole("button", { name: /^Make the board/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What is ready for use?");
  await expect(page.getByRole("row", { name: /charts/ })).toBeVisible();
});
