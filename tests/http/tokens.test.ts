import { describe, expect, it } from "vitest";
import { runningApi } from "../support/api";
import { onDatabase } from "../support/login";

const api = runningApi();
const MAINTAINER = "maintainer-of-wireguard";
const path = "/tokens";
const wanted = { name: "GitHub Actions", project: "wireguard", scopes: ["ci:write"], days: 30 };
const make = async (body: object = wanted, handle = MAINTAINER) => api.done({ path, by: await api.as(handle), body });
const run = { project: "wireguard", check: "build", target: "x86_64/4.9", revision: "a".repeat(40), outcome: "passed" };
let runs = 0;
const post = (secret: unknown) => ({
  path: "/ci/runs",
  by: { authorization: `Bearer ${secret}` },
  body: { ...run, runId: String(++runs) },
});

describe(`POST ${path}`, () => {
  it("201: its secret is in this answer alone, and it works at once", async () => {
    const token = await make();
    expect(token).toMatchObject({
      ...{ name: "GitHub Actions", project: "wireguard", scopes: ["ci:write"], revokedAt: null, lastUsedAt: null },
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      secret: expect.stringMatching(/^slw_[\w-]{43}$/),
      practice: true,
    });
    await api.done(post(token.secret));
    await onDatabase(api.app, async (client) => {
      const { rows } = await client.query("SELECT * FROM token t JOIN person p ON p.id = t.person_id WHERE t.id = $1", [
        token.id,
      ]);
      expect(rows[0]).toMatchObject({ acting_as: MAINTAINER, last_used_at: expect.any(Date) });
      expect(JSON.stringify(rows)).not.toContain(String(token.secret).slice(4));
    });
  });

  it("201: for any project its maker may speak for, for 90 days, when nothing is said", async () => {
    const token = await make({ name: "mine", scopes: "project:write" });
    expect(token).toMatchObject({ project: null, scopes: ["project:write"] });
    const days = (Date.parse(String(token.expiresAt)) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(89.9);
    expect(days).toBeLessThan(90.1);
  });

  it("401: nobody; 403: a token makes no token", async () => {
    await api.refuses({ path, body: wanted }, 401, "say who you are");
    await api.refuses({ path, by: await api.token(MAINTAINER), body: wanted }, 403, "Sign in and do it at /settings");
    const both = { ...(await api.as(MAINTAINER)), ...(await api.token(MAINTAINER)) };
    await api.refuses({ path, by: both, body: wanted }, 403, "Sign in and do it at /settings");
  });

  it("404: a project there is not", async () => {
    await api.refuses(
      { path, by: await api.as(MAINTAINER), body: { ...wanted, project: "wiregaurd" } },
      404,
      "Did you mean wireguard?",
    );
  });

  it.each([
    ["no name", { name: " " }, "name"],
    ["no scope", { scopes: [] }, "scopes"],
    ["a scope there is not", { scopes: ["admin"] }, "scopes[0]"],
    ["for no day", { days: 0 }, "days"],
    ["for more than a year", { days: 366 }, "days"],
    ["a secret of one's own", { secret: "slw_x" }, "secret"],
    ["a name with a NUL", { name: "a\u0000" }, "name"],
  ])("422: %s", async (_what, changes, field) => {
    const told = await api.refuses(
      { path, by: await api.as(MAINTAINER), body: { ...wanted, ...changes } },
      422,
      /^Not made: /,
    );
    expect(told.body.errors?.map((error) => error.path)).toEqual([field]);
  });

  it("a token speaks with its maker's roles of the day, not more", async () => {
    const { secret } = await make({ ...wanted, project: null }, "voter-arm");
    await api.refuses(post(secret), 403, "posting a CI run takes");
  });
});

describe(`POST ${path} with an Idempotency-Key`, () => {
  const keyed = async (key: string, body: object = wanted, handle = MAINTAINER) => ({
    path,
    by: await api.as(handle),
    body,
    headers: { "idempotency-key": key },
  });

  it("201: asked again, the same token with the same secret, though it is kept nowhere", async () => {
    const first = await api.done(await keyed("one"));
    const [again, atOnce] = await Promise.all([api.done(await keyed("one")), api.done(await keyed("one"))]);
    expect([again, atOnce]).toEqual([first, first]);
    await api.done(post(again?.secret));
    const kept = await onDatabase(api.app, (client) => client.query("SELECT answer FROM idempotency"));
    expect(JSON.stringify(kept.rows)).not.toContain(String(first.secret).slice(4));
  });

  it("201: two who ask at once are made one token", async () => {
    const [one, other] = await Promise.all([api.done(await keyed("both")), api.done(await keyed("both"))]);
    expect(one).toEqual(other);
  });

  it("409: the same key for another token, or for another act", async () => {
    await api.done(await keyed("two"));
    await api.refuses(await keyed("two", { ...wanted, days: 31 }), 409, "used for another request");
    await api.refuses(
      { ...(await keyed("two", { criterion: "maintainer", text: "x" })), path: "/projects/wireguard/attestations" },
      409,
      "used for another request",
    );
  });

  it("and of another person it is another key", async () => {
    const [mine, others] = [
      await api.done(await keyed("three")),
      await api.done(await keyed("three", wanted, "chair")),
    ];
    expect(others.id).not.toBe(mine.id);
  });
});

describe.each([
  ["DELETE", (id: unknown) => `${path}/${id}`],
  ["POST", (id: unknown) => `${path}/${id}/revocation`],
])("%s /tokens/{id}, to revoke it", (method, at) => {
  it("200: at once; a second time nothing changes", async () => {
    const { id, secret } = await make();
    const sent = { method, path: at(id), by: await api.as(MAINTAINER) };
    await api.done(post(secret));
    const told = await api.done(sent, 200);
    expect(told).toMatchObject({ id, revokedAt: expect.any(String) });
    expect(told).not.toHaveProperty("secret");
    await api.refuses(post(secret), 401, "unknown, revoked or over");
    expect(await api.done(sent, 200)).toEqual(expect.objectContaining({ revokedAt: told.revokedAt }));
  });

  it("with an Idempotency-Key another token is 409", async () => {
    const [one, two] = [await make(), await make()];
    const by = await api.as(MAINTAINER);
    const sent = (id: unknown) => ({ method, path: at(id), by, headers: { "idempotency-key": `revoke-${one.id}` } });
    const told = await api.done(sent(one.id), 200);
    expect(await api.done(sent(one.id), 200)).toEqual(told);
    await api.refuses(sent(two.id), 409, "used for another request");
  });

  it("401: nobody; 403: itself; 404: another's, or none", async () => {
    const { id, secret } = await make();
    await api.refuses({ method, path: at(id) }, 401, "say who you are");
    await api.refuses(
      { method, path: at(id), by: { authorization: `Bearer ${secret}` } },
      403,
      "made and revoked by people",
    );
    await api.refuses({ method, path: at(id), by: await api.as("stranger") }, 404, "you have no such token");
    await api.refuses(
      { method, path: at("00000000-0000-4000-8000-000000000000"), by: await api.as(MAINTAINER) },
      404,
      "you have no such token",
    );
  });

  it("422: what is no id of a token", async () => {
    for (const id of ["one", "%00", "1%27%20OR%201"])
      await api.refuses({ method, path: at(id), by: await api.as(MAINTAINER) }, 422, /No token has such an id|NUL/);
  });
});
