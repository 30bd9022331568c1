import type { Page } from "@playwright/test";

/** One criterion of the list that is edited, by the short name it has there. */
export const criterionCalled = (page: Page, short: string) => page.getByRole("group", { name: short, exact: true });
