import type { Page } from "@playwright/test";

/** Thirty projects as somebody pastes them: the first three of a spreadsheet, one that is written wrongly. */
export const thirtyLines = Array.from({ length: 30 }, (_, place) =>
  [
    `tool-${place + 1}`,
    `https://git.example.org/tool-${place + 1}`,
    `does the ${place + 1}. thing`,
    `@maker-${(place % 7) + 1}`,
  ].join(", "),
).join("\n");

/**
 * From a one-time link to the board of thirty projects, as a person does it; answers how often one pressed or typed: each
 * press, each field that is filled.
 */
export async function setUpThirty(page: Page, link: string): Promise<{ readonly interactions: number }> {
  let interactions = 0;
  const once = async (work: Promise<unknown>) => {
    interactions += 1;
    await work;
  };
  await once(page.goto(link));
  await once(page.getByRole("main").getByRole("button", { name: "Sign in" }).click());
  await page.getByRole("heading", { name: "Set up your group" }).waitFor();
  await once(page.getByLabel("What is it called?").fill("Field tools"));
  await once(page.getByLabel("Which projects?").fill(thirtyLines));
  await once(page.getByRole("button", { name: /^Make the board/ }).click());
  await page.getByRole("heading", { level: 1, name: /^What is ready/ }).waitFor();
  await page.getByRole("row", { name: /tool-30/ }).waitFor();
  return { interactions };
}
