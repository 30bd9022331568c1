import { describe, expect, it } from "vitest";
import { runningApi } from "../support/api";
import { Browser } from "../support/browser";
import { onDatabase } from "../support/login";

const api = runningApi({ seed: "practice" });
const PHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile/15E148 Safari/604.1";

async function signedIn(userAgent?: string): Promise<Browser> {
  const browser = new Browser(api.app.url, userAgent);
  await browser.press("/sign-in?as=chair&to=%2Fsettings", "chair", { handle: "chair" });
  return browser;
}
const isIn = async (browser: Browser) => (await browser.go("/settings")).text.includes("Signed in as");

describe("where one is signed in", () => {
  it("is listed in plain words, this one first", async () => {
    const [laptop, phone] = [await signedIn(), await signedIn(PHONE)];
    const { text } = await laptop.go("/settings");
    expect(text).toMatch(/Where you are signed in.*Firefox on Linux.*this one.*Safari on an iPhone/s);
    expect((await phone.go("/settings")).text).toMatch(/Safari on an iPhone.*this one.*Firefox on Linux/s);
  });

  it("ends one by one, or all the others, at the next request", async () => {
    await onDatabase(api.app, (client) => client.query("UPDATE session SET revoked_at = now()"));
    const [own, one, two] = [await signedIn(), await signedIn(PHONE), await signedIn()];
    await own.press("/settings", "Sign out Safari on an iPhone");
    expect([await isIn(own), await isIn(one), await isIn(two)]).toEqual([true, false, true]);
    const third = await signedIn();
    await own.press("/settings", "Sign out the 2 others");
    expect([await isIn(own), await isIn(two), await isIn(third)]).toEqual([true, false, false]);
  });

  it("is nobody else’s to end: it takes one’s own session", async () => {
    const [own, other] = [await signedIn(), await signedIn()];
    const [row] = await onDatabase(api.app, async (client) => {
      const person = "(SELECT id FROM person WHERE handle = 'release-engineer')";
      const made = await client.query(
        `INSERT INTO session (id, person_id, seen_at, expires_at) VALUES ('s-other', ${person}, now(), now() + interval '1 day') RETURNING id`,
      );
      return made.rows;
    });
    await own.press("/settings", "Sign out Firefox on Linux", { session: row.id });
    const left = await onDatabase(api.app, (client) =>
      client.query("SELECT revoked_at FROM session WHERE id = 's-other'"),
    );
    expect(left.rows).toEqual([{ revoked_at: null }]);
    expect(await isIn(other)).toBe(true);
  });

  it("a browser that signs in again ends the session it had, and keeps its cookie from scripts", async () => {
    const before = await onDatabase(api.app, (client) =>
      client.query("SELECT 1 FROM session WHERE revoked_at IS NULL"),
    );
    const browser = await signedIn();
    await browser.press("/settings", "Sign out");
    const after = await onDatabase(api.app, (client) => client.query("SELECT 1 FROM session WHERE revoked_at IS NULL"));
    expect(after.rowCount).toBe(before.rowCount);
    expect(browser.names()).not.toContain("slipway");
  });
});
