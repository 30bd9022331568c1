import { describe, expect, it } from "vitest";
import { runningApi } from "../support/api";
import { Browser } from "../support/browser";
import { onDatabase } from "../support/login";

const api = runningApi({ seed: "empty" });
const path = "/invitations";
let count = 0;
const wanted = (changes: object = {}) => ({
  ...{ who: `jane-${++count}`, name: "Jane Doe", role: "chair", of: { instance: true } },
  ...changes,
});
const invite = async (body: object = wanted()) => api.done({ path, by: await api.as("chair"), body });
const arrive = (link: unknown, browser = new Browser(api.app.url)) =>
  browser.press(String(link).slice(api.app.url.length), "Sign in");
const query = (sql: string, values: unknown[] = []) =>
  onDatabase(api.app, async (client) => (await client.query(sql, values)).rows);

describe(`POST ${path}`, () => {
  it("201: the appointment is said at once, and the link signs in once", async () => {
    const body = wanted();
    const { link, entries, ...told } = await invite(body);
    expect(told).toMatchObject({ handle: body.who, name: "Jane Doe", by: "chair", usedAt: null, revokedAt: null });
    expect(entries).toEqual([await api.head()]);
    const page = await new Browser(api.app.url).go(String(link).slice(api.app.url.length));
    expect(page.text).toContain("You are invited as Jane Doe, chair.");
    expect(await query("SELECT 1 FROM person WHERE handle = $1", [body.who])).toEqual([]);
    const browser = new Browser(api.app.url);
    await arrive(link, browser);
    expect((await browser.go("/settings")).text).toContain("Signed in as Jane Doe. You are chair.");
    expect((await arrive(link)).text).toMatch(
      /Not signed in: this invitation is not good\.\s*It was used already, on .*tell the chair/,
    );
  });

  it("its secret is in this answer alone, and good for seven days", async () => {
    const { link, id, expiresAt } = await invite();
    const rows = await query("SELECT * FROM invitation WHERE id = $1", [id]);
    expect(JSON.stringify(rows)).not.toContain(String(link).slice(-40));
    expect((Date.parse(String(expiresAt)) - Date.now()) / 86_400_000).toBeCloseTo(7, 2);
  });

  it("asked again before it is used, the new link takes the old one’s place, and nothing is appointed twice", async () => {
    const body = wanted();
    const [first, second] = [await invite(body), await invite(body)];
    expect([second.id, second.entries]).toEqual([first.id, []]);
    expect((await arrive(first.link)).text).toContain("It is none of ours, or a newer one took its place.");
    expect((await arrive(second.link)).text).not.toContain("Not signed in");
  });

  it("an expired one says until when it was good", async () => {
    const { link, id } = await invite();
    await query("UPDATE invitation SET expires_at = now() - interval '1 second' WHERE id = $1", [id]);
    expect((await arrive(link)).text).toMatch(/It was good until .*; the chair can renew it\./);
  });

  it("two who press at once are one", async () => {
    const { link } = await invite();
    const pages = await Promise.all([arrive(link), arrive(link)]);
    expect(pages.filter((page) => page.text.includes("Not signed in"))).toHaveLength(1);
  });

  it("401, 403: nobody, a stranger, the chair’s token", async () => {
    await api.refuses({ path, body: wanted() }, 401, "say who you are");
    await api.refuses({ path, by: await api.as("stranger"), body: wanted() }, 403, "appointing somebody takes a chair");
    const by = await api.token("chair", { scopes: ["ci:write", "project:write"], project: null });
    await api.refuses({ path, by, body: wanted() }, 403, "Sign in and do it at /settings");
  });

  it("409: nobody gets a link to sign in as somebody who has been here", async () => {
    await api.as("been-here");
    for (const who of ["been-here", "chair"])
      await api.refuses(
        { path, by: await api.as("chair"), body: wanted({ who }) },
        409,
        `Not invited: ${who} has been here already`,
      );
  });

  it.each([
    ["nobody", { who: " " }, "who"],
    ["without a name", { name: "" }, "name"],
    ["a role of nothing", { of: undefined }, "role"],
    ["a role that is no word", { role: "Chair!" }, "role"],
    ["with a secret of one’s own", { digest: "x" }, "digest"],
    ["to what they do not hold", { role: undefined, of: undefined }, "role"],
  ])("422: %s", async (_what, changes, field) => {
    const told = await api.refuses({ path, by: await api.as("chair"), body: wanted(changes) }, 422, /^Not invited: /);
    expect(told.body.errors?.map((error) => error.path)).toContain(field);
  });
});

describe(`POST ${path}/{id}/revocation and /renewal`, () => {
  it("revoked it is good no more; renewed, by the new link", async () => {
    const by = await api.as("chair");
    const { link, id } = await invite();
    for (const _twice of [1, 2]) await api.done({ path: `${path}/${id}/revocation`, by, body: {} }, 200);
    expect((await arrive(link)).text).toMatch(/The chair took it back on /);
    const { link: newer } = await api.done({ path: `${path}/${id}/renewal`, by, body: {} });
    expect((await arrive(newer)).text).not.toContain("Not signed in");
    for (const act of ["revocation", "renewal"])
      await api.refuses({ path: `${path}/${id}/${act}`, by, body: {} }, 409, /has (used it|been here)/);
  });

  it("403, 404, 422", async () => {
    const { id } = await invite();
    for (const act of ["revocation", "renewal"]) {
      await api.refuses({ path: `${path}/${id}/${act}`, by: await api.as("stranger"), body: {} }, 403, "takes a chair");
      const none = `${path}/00000000-0000-4000-8000-000000000000/${act}`;
      await api.refuses({ path: none, by: await api.as("chair"), body: {} }, 404, "no such invitation");
      await api.refuses({ path: `${path}/x/${act}`, by: await api.as("chair"), body: {} }, 422, "such an id");
    }
  });
});

describe("with an Idempotency-Key", () => {
  const headers = () => ({ "idempotency-key": `k-${++count}` });

  it("asked again, the same answer and the same link, which is kept nowhere; another body is 409", async () => {
    const asked = { path, by: await api.as("chair"), headers: headers() };
    const body = wanted();
    const first = await api.done({ ...asked, body });
    expect(await api.done({ ...asked, body })).toEqual(first);
    await api.refuses({ ...asked, body: wanted() }, 409, "this Idempotency-Key was used for another request");
    const kept = await query("SELECT * FROM idempotency");
    expect(JSON.stringify(kept)).not.toContain(String(first.link).slice(-40));
    expect((await arrive(first.link)).text).not.toContain("Not signed in");
    expect(await api.done({ ...asked, body })).toEqual(first);
  });

  it("two at once are one", async () => {
    const asked = { path, by: await api.as("chair"), headers: headers(), body: wanted() };
    const [one, two] = await Promise.all([api.done(asked), api.done(asked)]);
    expect(one.link).toBe(two.link);
  });

  it("a renewal and a revocation likewise", async () => {
    const [one, two] = [await invite(), await invite()];
    for (const [act, status] of [
      ["renewal", 201],
      ["revocation", 200],
    ] as const) {
      const asked = { by: await api.as("chair"), headers: headers(), body: {} };
      const first = await api.done({ ...asked, path: `${path}/${one.id}/${act}` }, status);
      expect(await api.done({ ...asked, path: `${path}/${one.id}/${act}` }, status)).toEqual(first);
      await api.refuses({ ...asked, path: `${path}/${two.id}/${act}` }, 409, "used for another request");
    }
  });
});

describe("by the form", () => {
  it("an id that is none is refused in words", async () => {
    const chair = new Browser(api.app.url);
    chair.set("slipway", (await api.as("chair")).cookie?.replace("slipway=", "") ?? "");
    await invite();
    const page = await chair.press("/settings", "Revoke the link of Jane Doe", { revoke: "a\0b" });
    expect([page.status, page.text]).toEqual([200, expect.stringContaining("Not revoked: ")]);
  });

  it("the chair invites; the link is shown once, and listed is what became of it", async () => {
    const chair = new Browser(api.app.url);
    chair.set("slipway", (await api.as("chair")).cookie?.replace("slipway=", "") ?? "");
    const page = await chair.press("/settings", "Invite", { name: "Ann", who: "ann", role: "chair", of: "instance" });
    expect(page.text).toMatch(/Recorded as entry \d+\. Send Ann this link/);
    const link = /inv_[\w-]{43}/.exec(page.text)?.[0];
    expect(link).toBeTruthy();
    const later = (await chair.go("/settings")).text;
    expect(later).not.toContain(link);
    expect(later).toMatch(/Ann\s*ann\s*chair\s*open until/);
  });
});
