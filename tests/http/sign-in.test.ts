import { decode } from "next-auth/jwt";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { done } from "../support/api";
import { Browser } from "../support/browser";
import { type Issuer, type Lie, startIssuer } from "../support/issuer";
import { asPerson, onDatabase } from "../support/login";
import { type RunningApp, SECRET, startApp } from "../support/server";

/** Signing in by an account elsewhere, through HTTP: an issuer of the tests' own, on this machine. */
let issuer: Issuer;
let app: RunningApp;
beforeAll(async () => {
  issuer = await startIssuer();
  app = await startApp({ seed: "empty", env: issuer.env });
});
afterAll(async () => {
  await app.stop();
  await issuer.stop();
});

const BUTTON = "Continue with Example ID";
const settings = "/sign-in?to=%2Fsettings";
const signIn = async (
  claims: object,
  { lie, browser = new Browser(app.url) }: { lie?: Lie; browser?: Browser } = {},
) => {
  issuer.next({ claims: { sub: "s-1", ...claims }, ...(lie && { lie }) });
  return { browser, page: await browser.press(settings, BUTTON) };
};
const sessions = () =>
  onDatabase(app, async (client) => Number((await client.query("SELECT count(*) AS n FROM session")).rows[0]?.n));
async function inBrowser(handle: string): Promise<Browser> {
  const browser = new Browser(app.url);
  browser.set("slipway", (await asPerson(app, handle)).cookie?.replace("slipway=", "") ?? "");
  return browser;
}
const query = (sql: string, values: unknown[] = []) =>
  onDatabase(app, async (client) => (await client.query(sql, values)).rows);

describe("by an account elsewhere", () => {
  it("one is signed in, and back where one wanted to go", async () => {
    const { browser, page } = await signIn({ sub: "s-ab", preferred_username: "ab", name: "A B" });
    expect([page.url, page.status]).toEqual([`${app.url}/settings`, 200]);
    expect(page.text).toContain("Signed in as A B");
    const claims = await decode({ token: browser.cookie("slipway"), secret: SECRET });
    expect((Number(claims?.exp) - Number(claims?.iat)) / 86_400).toBe(400);
    expect(browser.setAs("slipway")).toMatch(/HttpOnly/i);
    expect(
      await query("SELECT handle, provider, subject, login FROM account JOIN person ON person.id = person_id"),
    ).toEqual([{ handle: "@ab", provider: issuer.url, subject: "s-ab", login: "ab" }]);
  });

  it("one stays who one is, whatever one is called there next time", async () => {
    const { page } = await signIn({ sub: "s-ab", preferred_username: "chair", name: "Somebody" });
    expect(page.text).toContain("Signed in as A B");
    expect(await query("SELECT 1 FROM account WHERE subject = 's-ab'")).toHaveLength(1);
  });

  it("what the signed token leaves out is asked of the issuer", async () => {
    issuer.next({ claims: { sub: "s-quiet" }, userinfo: { preferred_username: "quiet" } });
    await new Browser(app.url).press(settings, BUTTON);
    expect(await query("SELECT login FROM account WHERE subject = 's-quiet'")).toEqual([{ login: "quiet" }]);
  });

  it("whose name is missing or no name is called what nobody can choose", async () => {
    for (const [sub, preferred_username] of [
      ["s-none", undefined],
      ["s-mail", "ab@corp.example"],
      ["s-odd", "@ab"],
    ])
      await signIn({ sub, preferred_username });
    const rows = await query("SELECT login FROM account WHERE subject IN ('s-none', 's-mail', 's-odd')");
    expect(rows.every((it) => /^~[0-9a-f]{12}$/.test(it.login)) && rows.length).toBe(3);
  });
});

describe("whom the chair has appointed by the handle of a forge", () => {
  it("signs in, and may: nothing else is needed", async () => {
    const by = await asPerson(app, "chair");
    for (const slug of ["parser", "cli"])
      await done(app, {
        path: "/projects",
        by,
        body: { slug, summary: "x", repository: `https://example.com/${slug}` },
      });
    for (const project of ["parser", "cli"])
      await done(app, { path: "/appointments", by, body: { who: "@Mm", role: "maintainer", of: { project } } });
    const { browser, page } = await signIn({ sub: "s-mm", preferred_username: "MM", name: "M M" });
    expect(page.text).toContain("Signed in as M M. You are maintainer of parser and cli.");
    const edit = await browser.press("/projects/parser/edit", "Record", { summary: "It parses." });
    expect(edit.text).toContain("Recorded as entry");
  });
});

describe("nobody becomes somebody else by choosing a name", () => {
  it("not the chair", async () => {
    await signIn({ sub: "s-chair", preferred_username: "chair" });
    expect(await query("SELECT handle FROM person WHERE handle IN ('chair', '@chair') ORDER BY 1")).toEqual([
      { handle: "@chair" },
      { handle: "chair" },
    ]);
  });

  it("and a login that another account holds is refused in words, in any capitals", async () => {
    const before = await sessions();
    for (const preferred_username of ["ab", "AB"]) {
      const { browser, page } = await signIn({ sub: "s-thief", preferred_username });
      expect(new URL(page.url).pathname).toBe("/sign-in");
      expect(page.text).toContain(
        "Not signed in: @ab is somebody else here, by another account than yours at Example ID.",
      );
      expect(browser.cookie("slipway")).toBeUndefined();
    }
    expect(await sessions()).toBe(before);
    expect(await query("SELECT 1 FROM account WHERE subject = 's-thief'")).toEqual([]);
  });

  it("and whom a login at another provider made stays that provider’s", async () => {
    await query("INSERT INTO person (id, handle, name, login_of) VALUES ('p-old', '@old', 'Old', 'github')");
    const { page } = await signIn({ sub: "s-old", preferred_username: "old" });
    expect(page.text).toContain("Not signed in: @old is somebody else here");
    await query("UPDATE person SET login_of = $1 WHERE handle = '@old'", [issuer.url]);
    expect((await signIn({ sub: "s-old", preferred_username: "old" })).page.text).toContain("Signed in as Old");
  });
});

describe("who came by an invitation, under what could be a login elsewhere", () => {
  it("is nobody’s by that login alone, and binds it from a browser where they are signed in", async () => {
    await query("INSERT INTO person (id, handle, name) VALUES ('p-inv', '@inv', 'Invited')");
    await query(
      "INSERT INTO invitation (id, handle, name, by, digest, expires_at, used_at) VALUES ('i', '@inv', 'Invited', 'chair', 'x', now(), now())",
    );
    const claims = { sub: "s-inv", preferred_username: "inv" };
    const { page } = await signIn(claims);
    expect(page.text).toContain("Not signed in: @inv came in by an invitation here.");
    const other = await inBrowser("@ab");
    expect((await signIn(claims, { browser: other })).page.text).toContain("came in by an invitation here");
    const own = await inBrowser("@inv");
    expect((await signIn(claims, { browser: own })).page.text).toContain("Signed in as Invited");
    expect((await signIn(claims)).page.text).toContain("Signed in as Invited");
  });
});

describe("what comes back and does not hold", () => {
  it.each(["nonce", "signature", "audience", "issuer", "over", "no token"] as const)(
    "by its %s is refused in words, without a session",
    async (lie) => {
      const before = await sessions();
      const { browser, page } = await signIn({ sub: `s-${lie}`, preferred_username: "liar" }, { lie });
      expect(new URL(page.url).pathname).toBe("/sign-in");
      expect(page.text).toContain("Not signed in: what came back from the provider does not hold.");
      expect(browser.cookie("slipway")).toBeUndefined();
      expect(await sessions()).toBe(before);
    },
  );

  it("by a state that is another’s, or none, is refused as well", async () => {
    const before = await sessions();
    const browser = new Browser(app.url);
    for (const back of ["?code=x&state=forged", "?code=x", "?state=forged", "", "?error=access_denied"]) {
      const page = await browser.go(`/api/auth/callback/oidc${back}`);
      expect([new URL(page.url).pathname, page.text]).toEqual(["/sign-in", expect.stringContaining("Not signed in: ")]);
    }
    const other = new Browser(app.url);
    issuer.next({ claims: { sub: "s-fixed", preferred_username: "fixed" } });
    await other.press(settings, BUTTON);
    expect(await sessions()).toBe(before + 1);
  });

  it("and what a provider says of itself in an address is not shown", async () => {
    const page = await new Browser(app.url).go("/sign-in?error=%3Cb%3ECall+0900%3C%2Fb%3E&error_description=Call+0900");
    expect(page.text).not.toContain("0900");
    expect(page.text).toContain("Not signed in: it failed on the way back.");
  });
});

describe("the way there", () => {
  const knock = (body: Record<string, string>, headers: Record<string, string> = {}, id = "oidc") =>
    fetch(`${app.url}/sign-in/with/${id}`, {
      method: "POST",
      body: new URLSearchParams(body),
      headers,
      redirect: "manual",
    });

  it("begins on a page of this site alone, and at a provider there is", async () => {
    expect((await knock({}, { origin: "https://elsewhere.example" })).status).toBe(403);
    expect((await knock({}, {}, "github")).status).toBe(404);
    expect((await fetch(`${app.url}/sign-in/with/oidc`)).status).toBe(405);
  });

  it("leads back to this site alone", async () => {
    for (const next of [
      "https://elsewhere.example/",
      "//elsewhere.example",
      "/\\elsewhere.example",
      "/.//elsewhere.example/x",
      "javascript:alert(1)",
    ]) {
      issuer.next({ claims: { sub: "s-ab" } });
      const browser = new Browser(app.url);
      const page = await browser.press(`/sign-in?to=${encodeURIComponent(next)}`, BUTTON);
      expect(page.url).toBe(`${app.url}/`);
    }
  });

  it("keeps proof key, state and nonce in cookies that no script reads", async () => {
    const cookies = (await knock({ next: "/" })).headers.getSetCookie();
    for (const name of ["pkce.code_verifier", "state", "nonce"])
      expect(cookies.find((it) => it.includes(`next-auth.${name}=`))).toMatch(/HttpOnly/i);
    expect(cookies.every((it) => /SameSite=Lax/i.test(it))).toBe(true);
  });

  it("and nothing else of next-auth is to be had", async () => {
    for (const [method, path] of [
      ["GET", "session"],
      ["GET", "providers"],
      ["GET", "csrf"],
      ["GET", "signout"],
      ["POST", "_log"],
      ["POST", "signout"],
    ])
      expect((await fetch(`${app.url}/api/auth/${path}`, { method })).status).toBeGreaterThanOrEqual(404);
  });
});
