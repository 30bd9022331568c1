import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Api } from "../support/api";
import { aCable, type Cable } from "../support/cable";
import { createSeeded, type TestDatabase } from "../support/database";

/** The app reaches its database over a cable that is cut in the middle; the test itself goes around it. */
const api = new Api();
let database: TestDatabase;
let cable: Cable;

beforeAll(async () => {
  database = await createSeeded("practice");
  cable = await aCable(database.url);
  await api.start({ databaseUrl: cable.url });
});
afterAll(async () => {
  await api.app.stop();
  await cable.cut();
  await database.drop();
});

const claim = { path: "/projects/wireguard/attestations", body: { criterion: "maintainer", text: "@zx2c4" } };

describe("while the database is away", () => {
  it("503 with Retry-After for writes and reads, at once, and nothing is half-written; then it goes on without a restart", async () => {
    const by = await api.as("maintainer-of-wireguard");
    await api.done({ ...claim, by });
    const before = await api.head();
    await cable.cut();
    for (const sent of [
      { ...claim, by },
      { path: "/ci/runs", by, body: {} },
      { path: "/tokens", by, body: { name: "x", scopes: ["ci:write"] } },
      { path: "/projects" },
      { path: "/projects/wireguard/verdict" },
    ]) {
      const told = await api.ask(sent);
      expect([told.status, told.body.detail]).toEqual([503, expect.stringContaining("the database cannot be reached")]);
      expect(told.headers.get("retry-after")).toBe("5");
      expect(told.headers.get("content-type")).toBe("application/problem+json");
    }
    expect((await fetch(`${api.app.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${api.app.url}/readyz`)).status).toBe(503);
    await cable.mend();
    await api.done({ ...claim, by });
    expect(await api.head()).toBe(before + 1);
  });

  it("503 for what is on its way when it goes", async () => {
    const by = await api.as("maintainer-of-wireguard");
    const posts = Array.from({ length: 20 }, () => api.ask({ ...claim, by }));
    await cable.cut();
    const statuses = (await Promise.all(posts)).map(({ status }) => status);
    expect(statuses.every((status) => status === 201 || status === 503)).toBe(true);
    await cable.mend();
    await api.done({ ...claim, by });
  });

  it("and what an address says is not taken for that: signed out, it leads to sign-in", async () => {
    for (const project of ["rfc53300", "P1001", "ECONNREFUSED"]) {
      const answer = await fetch(`${api.app.url}/settings?project=${project}`, { redirect: "manual" });
      expect([answer.status, answer.headers.get("location")]).toEqual([307, expect.stringContaining("/sign-in?")]);
    }
  });
});
