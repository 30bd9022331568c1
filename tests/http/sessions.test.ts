import { decode, encode } from "next-auth/jwt";
import { describe, expect, it } from "vitest";
import { runningApi } from "../support/api";
import { Browser } from "../support/browser";
import { onDatabase } from "../support/login";
import { SECRET } from "../support/server";
import { signInLinkFor } from "../support/sign-in-link";

const api = runningApi({ seed: "practice" });
const PHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile/15E148 Safari/604.1";

async function signedIn(userAgent?: string): Promise<Browser> {
  const browser = new Browser(api.app.url, userAgent);
  await browser.press("/sign-in?as=chair&to=%2Fsettings", "chair", { handle: "chair" });
  return browser;
}

/** Signs in by a printed link; answers the session. */
async function byLink(browser: Browser): Promise<string> {
  const link = await signInLinkFor(api.app, "chair");
  await browser.press(link.slice(api.app.url.length), "Sign in");
  return String((await decode({ token: browser.cookie("slipway"), secret: SECRET }))?.sid);
}
const isAlive = (id: string) =>
  onDatabase(api.app, async (client) => {
    const { rows } = await client.query("SELECT revoked_at IS NULL AS alive FROM session WHERE id = $1", [id]);
    return rows[0]?.alive as boolean | undefined;
  });
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
    const browser = new Browser(api.app.url);
    const first = await byLink(browser);
    const second = await byLink(browser);
    expect([await isAlive(first), await isAlive(second)]).toEqual([false, true]);
    expect(browser.setAs("slipway")).toMatch(/HttpOnly/i);
    expect(browser.setAs("slipway")).toMatch(/SameSite=Lax/i);
  });

  it.each(["/me", "/settings"])("signed out, %s leads to sign-in and back to what was looked at", async (path) => {
    const answer = await fetch(`${api.app.url}${path}?at=entry%3A5&project=a%26b`, { redirect: "manual" });
    const next = new URL(answer.headers.get("location") ?? "", api.app.url).searchParams.get("to");
    expect(next).toBe(`${path}?at=entry%3A5&project=a%26b`);
  });

  it("a browser that signs out ends its session, and keeps no cookie", async () => {
    const browser = new Browser(api.app.url);
    const session = await byLink(browser);
    await browser.press("/settings", "Sign out");
    expect(await isAlive(session)).toBe(false);
    expect(browser.names()).not.toContain("slipway");
  });

  it("goes on for 30 days after each visit: how long ago one signed in is no matter", async () => {
    const browser = new Browser(api.app.url);
    const sid = await byLink(browser);
    const life = Number(/max-age=(\d+)/i.exec(browser.setAs("slipway"))?.[1]);
    browser.set("slipway", await encode({ token: { sid }, secret: SECRET, maxAge: life - 31 * 86_400 }));
    expect(await isIn(browser)).toBe(true);
    const ends = "UPDATE session SET expires_at = now() - interval '1 second' WHERE id = $1";
    await onDatabase(api.app, (client) => client.query(ends, [sid]));
    expect(await isIn(browser)).toBe(false);
  });
});
