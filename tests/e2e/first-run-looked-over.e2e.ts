import { criterionCalled } from "../support/as-chair";
import { expect, test } from "../support/browser-test";
import { lookOver, lookOverHere } from "../support/look-over";

/** The pages of a group of its own, for its chair: in the light and the dark, on a phone, at 320 px. */
const LINES =
  "charts, https://git.example.org/charts, draws the weekly figures, @ab\nimporter git.example.org/importer";

test("the first run: as it opens, previewed, with the criteria open, refused, and as text", async ({ firstRun }) => {
  test.setTimeout(120_000);
  const page = await firstRun();
  await lookOver(page, "/setup");
  await page.getByLabel("What is it called?").fill("Field tools");
  await page.getByLabel("Which projects?").fill(LINES);
  await page.locator(".badline").waitFor();
  await lookOverHere(page);
  await page.getByLabel("LinuxKit testing").check();
  await page.getByRole("button", { name: "Edit the criteria first" }).click();
  await page.getByRole("button", { name: "Add a criterion" }).click();
  await expect(page.getByLabel("Keep")).toHaveCount(15);
  await page.locator("details").evaluateAll((all) => {
    for (const it of all) (it as HTMLDetailsElement).open = true;
  });
  await criterionCalled(page, "readme").getByLabel("Title").fill("");
  await criterionCalled(page, "builds").getByLabel("Where they run").fill("x86_64");
  await criterionCalled(page, "roadmap").getByLabel("Keep").uncheck();
  await page.getByRole("button", { name: "Check the criteria" }).click();
  await expect(page.locator(".refusal")).toContainText("Write each as arch / series, with commas between them.");
  await lookOverHere(page);
  await page.getByRole("button", { name: "Edit all of it as text" }).click();
  await page.getByRole("textbox", { name: /^The criteria/ }).waitFor();
  await lookOverHere(page);
});

test("a group that builds: its board, what it is built on, more projects, settings and what waits", async ({
  firstRun,
}) => {
  test.setTimeout(120_000);
  const page = await firstRun();
  await page.getByLabel("What is it called?").fill("Field tools");
  await page.getByLabel("LinuxKit testing").check();
  await page.getByLabel("Which projects?").fill("charts, https://git.example.org/charts, figures, @ab");
  await page.getByRole("button", { name: /^Make the board/ }).click();
  await page.getByRole("row", { name: /charts/ }).waitFor();
  for (const path of ["/", "/setup", "/setup/base", "/setup/projects", "/settings", "/me"]) await lookOver(page, path);
  await page.goto("/setup/base");
  await page.getByRole("button", { name: "Set the base" }).click();
  await page.locator(".refusal").waitFor();
  await lookOverHere(page);
  await page.goto("/setup/projects");
  await page.getByLabel("Which projects?").fill(LINES);
  await page.locator(".badline").waitFor();
  await lookOverHere(page);
});

test("by keyboard alone: named, a criterion dropped, and made", async ({ firstRun }) => {
  test.setTimeout(120_000);
  const page = await firstRun();
  const reach = async (name: RegExp) => {
    for (let press = 0; press < 80; press++) {
      await page.keyboard.press("Tab");
      const said = await page.locator(":focus").evaluate((it) => {
        const labels =
          it instanceof HTMLInputElement || it instanceof HTMLTextAreaElement ? [...(it.labels ?? [])] : [it];
        return labels.map((label) => label.textContent).join(" ");
      });
      if (name.test(said)) return;
    }
    throw new Error(`${name} was not reached.`);
  };
  await reach(/^What is it called/);
  await page.keyboard.type("Field tools");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("What is it called?")).toHaveValue("Field tools");
  await reach(/^Edit the criteria first/);
  await page.keyboard.press("Enter");
  await expect(criterionCalled(page, "README").getByLabel("Keep")).toBeFocused();
  await page.keyboard.press("Space");
  await reach(/^Which projects/);
  await page.keyboard.type("charts, https://git.example.org/charts");
  await reach(/^Make the board/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What is ready for use?");
  await expect(page.getByRole("columnheader", { name: "README" })).toHaveCount(0);
});
