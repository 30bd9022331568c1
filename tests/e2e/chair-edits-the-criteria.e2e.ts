import type { Page } from "@playwright/test";
import { criterionCalled } from "../support/as-chair";
import { expect, test } from "../support/browser-test";

test.describe.configure({ timeout: 120_000 });

/** Drops one, turns one into a should, adds one: what the board then judges by. */
async function editThree(page: Page): Promise<void> {
  await page.getByLabel("What is it called?").fill("Field tools");
  await page.getByLabel("Which projects?").fill("charts, https://git.example.org/charts, figures, @ab");
  await page.getByRole("button", { name: "Edit the criteria first" }).click();
  await criterionCalled(page, "licence").getByLabel("Keep").uncheck();
  await criterionCalled(page, "security contact").getByLabel("Must it hold?").selectOption("should");
  await criterionCalled(page, "maintainer").getByLabel("Holds for").selectOption("30 days");
  await page.getByRole("button", { name: "Add a criterion" }).click();
  const added = criterionCalled(page, "The added criterion");
  await added.getByLabel("Short name").fill("backup");
  await added.getByLabel("Title").fill("It is backed up");
  await added.getByLabel("Why, in a sentence").fill("What is lost once is lost for good.");
  await added.getByLabel("How to meet it").fill("Link the last restore.");
}

async function judgesByIt(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What is ready for use?");
  await expect(page.getByRole("row", { name: /charts/ })).toContainText("5 of 5");
  await expect(page.getByRole("columnheader", { name: "backup" })).toHaveCount(1);
  await expect(page.getByRole("columnheader", { name: "licence" })).toHaveCount(0);
  await page.goto("/channels/use/policy");
  await expect(page.locator("main")).toContainText("Six criteria. Five must hold, one asks for a reason.");
  await expect(page.locator("li", { hasText: "It is backed up" })).toContainText("good for 180 days");
  await expect(page.locator("li", { hasText: "Somebody who looks after it" })).toContainText("good for 30 days");
}

for (const javaScriptEnabled of [true, false])
  test(`the board judges by criteria that were edited in the form, ${javaScriptEnabled ? "with" : "without"} script`, async ({
    firstRun,
  }) => {
    const page = await firstRun({ javaScriptEnabled });
    await editThree(page);
    await page.getByRole("button", { name: "Check the criteria" }).click();
    await expect(page.getByText("Six criteria. Five must hold, one asks for a reason.")).toBeVisible();
    await page.getByRole("button", { name: /^Make the board/ }).click();
    await judgesByIt(page);
  });

test("what is wrong is told beside its field, and what was typed is kept", async ({ firstRun }) => {
  const page = await firstRun();
  await editThree(page);
  await criterionCalled(page, "README").getByLabel("Title").fill("");
  await criterionCalled(page, "CI green").getByLabel("Checks in CI").fill("Unit tests");
  await criterionCalled(page, "The added criterion").getByLabel("Short name").fill("Read me");
  await criterionCalled(page, "one review").getByLabel("How many reviews").fill("two");
  await page.getByRole("button", { name: /^Make the board/ }).click();
  await expect(page.locator(".refusal")).toContainText("Not set up: 3 things are not right yet.");
  await expect(criterionCalled(page, "README").getByLabel("Title")).toHaveAccessibleDescription("Must not be empty.");
  await expect(criterionCalled(page, "CI green").getByLabel("Checks in CI")).toHaveAccessibleDescription(
    /^A check’s name begins with a small letter/,
  );
  await page.getByRole("link", { name: "one review, how many reviews" }).click();
  await expect(criterionCalled(page, "one review").getByLabel("How many reviews")).toBeFocused();
  await expect(criterionCalled(page, "licence").getByLabel("Keep")).not.toBeChecked();
  await expect(criterionCalled(page, "security contact").getByLabel("Must it hold?")).toHaveValue("should");

  await page.getByLabel("Title").first().fill("A README");
  await criterionCalled(page, "CI green").getByLabel("Checks in CI").fill("unit, lint");
  await criterionCalled(page, "one review").getByLabel("How many reviews").fill("2");
  await criterionCalled(page, "Read me").getByLabel("Short name").fill("README");
  await page.getByRole("button", { name: /^Make the board/ }).click();
  await expect(page.locator(".refusal")).toContainText("README, short name: Another criterion is called this already.");
});

test("nothing kept and no must are said in words; another template is not mixed up with what was edited", async ({
  firstRun,
}) => {
  const page = await firstRun({ javaScriptEnabled: false });
  await page.getByLabel("What is it called?").fill("Field tools");
  await page.getByRole("button", { name: "Edit the criteria first" }).click();
  const make = () => page.getByRole("button", { name: /^Make the board/ }).click();
  // Without script the list comes with another page: counted before it is there, nothing would be taken away.
  await expect(page.getByLabel("Keep")).not.toHaveCount(0);
  for (const box of await page.getByLabel("Keep").all()) await box.uncheck();
  await make();
  await expect(page.locator(".refusal")).toContainText("Not set up: no criterion is left, and without one nothing");
  await criterionCalled(page, "README").getByLabel("Keep").check();
  await criterionCalled(page, "README").getByLabel("Must it hold?").selectOption("may");
  await make();
  await expect(page.locator(".refusal")).toContainText("Not set up: no criterion is a must, and without one nothing");
  await page.getByLabel("Open-source project").check();
  await make();
  await expect(page.locator(".refusal")).toContainText(
    "Not set up: the criteria below come from Small group, and Open-source project is chosen.",
  );
  await page.getByRole("button", { name: "Begin again from the template" }).click();
  await expect(page.getByLabel("Keep")).toHaveCount(11);
});

test("the text begins with what the list says, and the list with what the text says", async ({ firstRun }) => {
  const page = await firstRun();
  await editThree(page);
  await page.getByRole("button", { name: "Edit all of it as text" }).click();
  const text = page.getByRole("textbox", { name: /^The criteria/ });
  await expect(text).toHaveValue(/title: It is backed up/);
  await expect(text).not.toHaveValue(/key: licence/);
  await text.fill((await text.inputValue()).replace("maxAge: P14D", "maxAge: P7D").replace("It is backed up", "Safe"));
  await page.getByRole("button", { name: "Edit them as a list" }).click();
  await expect(criterionCalled(page, "backup").getByLabel("Title")).toHaveValue("Safe");
  await page.getByRole("button", { name: /^Make the board/ }).click();
  await page.getByRole("heading", { level: 1, name: "What is ready for use?" }).waitFor();
  await page.goto("/channels/use/policy");
  await expect(page.locator("main")).toContainText("7 days");
});

test("a list that was opened right after typing stays open, however slow the answer", async ({ firstRun }) => {
  const page = await firstRun();
  await page.route("**/setup", async (route) => {
    if (route.request().method() === "POST") await new Promise((go) => setTimeout(go, 1_000));
    await route.continue();
  });
  await page.getByLabel("Which projects?").fill("charts, https://git.example.org/charts, figures, @ab");
  await page.getByRole("button", { name: "Edit the criteria first" }).click();
  await criterionCalled(page, "licence").waitFor();
  await page.getByLabel("Which projects?").fill("cli, https://git.example.org/cli, a shell, @ab");
  await page.locator("#pasted").getByText("cli").first().waitFor();
  await expect(criterionCalled(page, "licence")).toBeVisible();
});
