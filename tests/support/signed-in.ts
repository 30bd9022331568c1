import type { BrowserContext } from "@playwright/test";
import { asPerson } from "./login";
import type { RunningApp } from "./server";

/**
 * Gives a browser the session of somebody, past the sign-in page: for tests of what comes after it. That page and its
 * one-time links are tested by newcomer-tries-it, without-script, by-keyboard and chair-sets-a-group-up.
 */
export async function signIn(context: BrowserContext, app: RunningApp, handle: string): Promise<void> {
  const { cookie = "" } = await asPerson(app, handle);
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([{ name, value, url: app.url, httpOnly: true, sameSite: "Lax" }]);
}
