import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

/** How a page is looked at: wide in the light and in the dark, on a phone, and as narrow as a page may become. */
const looks = [
  { name: "wide, light", colorScheme: "light", width: 1280, height: 900, runs: "all" },
  { name: "wide, dark", colorScheme: "dark", width: 1280, height: 900, runs: "colours" },
  { name: "phone", colorScheme: "light", width: 390, height: 844, runs: "nothing" },
  { name: "320 px", colorScheme: "dark", width: 320, height: 640, runs: "all" },
] as const;

/** A page whose parts were in every look at another instant: what is new in it is its words, and how much room they take. */
const looksAgain = [looks[0], looks[3]] as const;
type Looks = readonly (typeof looks)[number][];

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
/** What axe is asked: WCAG 2.2 A and AA; of the same page in other colours, what goes by colour; a phone is laid out as 320 px is. */
const runOnly = {
  all: { type: "tag", values: WCAG },
  colours: { type: "rule", values: ["color-contrast", "link-in-text-block"] },
} as const;

/** Axe as its package for Playwright brings it: given to a document once, and run in it as often as it is looked at. */
const { source } = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"))("axe-core");

async function violationsOn(page: Page, runs: keyof typeof runOnly) {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(source);
  const { type, values } = runOnly[runs];
  return page.evaluate(
    async (options) => {
      const { axe } = window as unknown as {
        axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
      };
      const { violations } = await axe.run(document, options);
      return violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ target, html, any }) => ({ at: target.join(" "), said: any[0]?.message ?? html })),
      }));
    },
    {
      runOnly: { type, values: [...values] },
      resultTypes: ["violations"],
      preload: { assets: ["media"] },
    } as RunOptions,
  );
}

/** What is wrong with a page as it stands, in every look: what axe finds, and whether it scrolls sideways. */
async function faultsOf(page: Page, inLooks: Looks): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { name, colorScheme, width, height, runs } of inLooks) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height });
    for (const { id, nodes } of runs === "nothing" ? [] : await violationsOn(page, runs))
      faults.push(`${name}: ${id} at ${nodes.map(({ at, said }) => `${at} (${said})`).join("; ")}`);
    const over = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const widest = [...document.querySelectorAll("main *")].find(
        (it) => it.getBoundingClientRect().right > clientWidth + 1 && !it.closest(".scroll, pre, .sr"),
      );
      return scrollWidth > clientWidth ? `${scrollWidth} px wide, ${widest?.outerHTML.slice(0, 120)}` : null;
    });
    if (over) faults.push(`${name}: scrolls sideways, ${over}`);
  }
  await page.setViewportSize({ width: looks[0].width, height: looks[0].height });
  return faults;
}

/** Goes to an address and looks it over: nothing for axe, no sideways scroll, one h1, and not a word in the console. */
export async function lookOver(page: Page, address: string, status = 200, inLooks: Looks = looks): Promise<void> {
  const said: string[] = [];
  const hear = (text: string) => {
    if (!(status !== 200 && text.includes(`status of ${status}`))) said.push(text);
  };
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && hear(message.text()));
  page.on("pageerror", (error) => hear(String(error)));
  const answer = await page.goto(address, { waitUntil: "load" });
  expect(answer?.status(), address).toBe(status);
  await lookOverHere(page, inLooks);
  expect(said, `the console at ${address}`).toEqual([]);
  page.removeAllListeners("console");
  page.removeAllListeners("pageerror");
}

/** Looks over a page at another instant, whose parts `lookOver` has seen now: wide in the light, and at 320 px in the dark. */
export const lookOverAgain = (page: Page, address: string, status = 200): Promise<void> =>
  lookOver(page, address, status, looksAgain);

/** Looks over a page as it stands. */
export async function lookOverHere(page: Page, inLooks: Looks = looks): Promise<void> {
  await expect(page.locator("h1")).toHaveCount(1);
  expect(await faultsOf(page, inLooks), page.url()).toEqual([]);
}
