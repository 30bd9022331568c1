import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningApp, startApp } from "../support/server";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ seed: "practice" });
});
afterAll(() => app.stop());

const ask = (address: string, init?: RequestInit) => fetch(`${app.url}${address}`, init);

describe("whoever runs it", () => {
  it("hears from /healthz that the process lives", async () => {
    const answer = await ask("/healthz");
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ alive: true });
  });

  it("hears from /readyz that it can work, and how the log is guarded", async () => {
    const answer = await ask("/readyz");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toMatchObject({ ready: true, database: "reachable", log: "role and triggers" });
    expect((await (await ask("/readyz")).json()).spans).toMatchObject({ failedInARow: 0 });
  });

  it("hears 503 and why when the database does not fit, and 200 again without a restart", async () => {
    await onDatabase("UPDATE _prisma_migrations SET checksum = reverse(checksum)");
    const answer = await ask("/readyz");
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("5");
    expect(await answer.json()).toMatchObject({ ready: false, reasons: [expect.stringContaining("was edited")] });
    await onDatabase("UPDATE _prisma_migrations SET checksum = reverse(checksum)");
    expect((await ask("/readyz")).status).toBe(200);
  });
});

describe("what a browser is told", () => {
  it("lets only scripts run that carry the nonce of this answer", async () => {
    const [first, second] = await Promise.all([ask("/"), ask("/")]);
    const policy = first.headers.get("content-security-policy") ?? "";
    const nonce = policy.match(/script-src 'self' 'nonce-([^']+)' 'strict-dynamic';/)?.[1];
    expect(nonce).toBeTruthy();
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(second.headers.get("content-security-policy")).not.toContain(nonce);
    const scripts = (await first.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
  });

  it("does not believe a nonce that the request brings", async () => {
    const answer = await ask("/", { headers: { "content-security-policy": "script-src 'nonce-mine'" } });
    expect(await answer.text()).not.toContain(`nonce="mine"`);
  });

  it.each(["/", "/healthz", "/no-such-page", "/api/v1/no-such-thing"])("is careful at %s", async (address) => {
    const { headers } = await ask(address);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    expect(headers.get("permissions-policy")).toContain("camera=()");
    expect(headers.get("x-powered-by")).toBeNull();
  });

  it("hears of HSTS under https alone", async () => {
    expect((await ask("/")).headers.get("strict-transport-security")).toBeNull();
    const secure = await startApp({ databaseUrl: app.databaseUrl, env: { NEXTAUTH_URL: "https://slipway.example" } });
    const answer = await fetch(secure.url);
    await secure.stop();
    expect(answer.headers.get("strict-transport-security")).toMatch(/^max-age=\d{8}/);
  });
});

describe("an app whose port another was given first", () => {
  it("is not taken for that one, which answers there with another log", async () => {
    const port = Number(new URL(app.url).port);
    await expect(startApp({ databaseUrl: app.databaseUrl, port })).rejects.toThrow("EADDRINUSE");
  });
});

describe("a setting that cannot be used", () => {
  it.each([
    [{ NEXTAUTH_SECRET: "hunter2" }, "BadVariable: NEXTAUTH_SECRET must have at least 32 characters"],
    [{ NEXTAUTH_SECRET: "" }, "BadVariable: NEXTAUTH_SECRET is missing"],
    [{ GITHUB_ID: "one" }, "BadVariable: GITHUB_ID and GITHUB_SECRET must be set together"],
  ])("ends the app at once: %o", async (env, line) => {
    const start = startApp({ databaseUrl: app.databaseUrl, env });
    await expect(start).rejects.toThrow(line);
    await expect(start).rejects.not.toThrow("hunter2");
  });
});

async function onDatabase(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: app.databaseUrl });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
