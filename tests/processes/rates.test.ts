import { expect, it } from "vitest";
import { ask, type Sent } from "../support/api";
import { asToken } from "../support/login";
import type { RunningApp } from "../support/server";
import { twoApps } from "../support/two-apps";

/** How much one may ask within a minute, of two processes together (docs/operate.md, “How much one may ask”). */
const apps = twoApps({ RATES: "post=6 write=8 dear=4 sign-in=2 refused=3", PROXIES: "1" });

/** An address of its own for each test: a proxy's word for who asks, after what they said themselves. */
let last = 0;
const from = () => ({ "x-forwarded-for": `6.6.6.6, 203.0.113.${++last}` });

/**
 * Asks the two in turn until both refuse, and answers how many were let through: those of one minute, or of two where it turns
 * meanwhile, as nobody can tell it not to.
 */
async function letThrough(
  limit: number,
  send: (app: RunningApp, time: number) => ReturnType<typeof ask>,
): Promise<void> {
  let [passed, refused] = [0, 0];
  for (let time = 0; refused < 2; time++) {
    const told = await send(time % 2 === 0 ? apps.one : apps.other, time);
    if (told.status !== 429) {
      expect(passed).toBeLessThan(2 * limit);
      passed++;
      refused = 0;
      continue;
    }
    refused++;
    expect(told.headers.get("content-type")).toBe("application/problem+json");
    expect(Number(told.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(Number(told.headers.get("retry-after"))).toBeLessThanOrEqual(60);
    expect(told.body).toMatchObject({
      status: 429,
      code: "too-many",
      detail: expect.stringMatching(/Try again in \d+ seconds?\.$/),
    });
  }
  expect(passed).toBeGreaterThanOrEqual(limit);
}

const run = (time: number) => ({
  project: "wireguard",
  check: "build",
  target: "x86_64/4.9",
  revision: "0441a379af7cce26fadad4931b82baa076dff93a",
  runId: `${last}-${time}`,
  outcome: "passed",
});

it("429: posts of one token, whatever they carry; another token's go on", async () => {
  const [by, other] = [await asToken(apps.one, "ci-of-wireguard"), await asToken(apps.one, "ci-of-wireguard")];
  await letThrough(6, (app, time) => ask(app, { path: "/ci/runs", by, body: [run(time), run(time + 1_000)] }));
  const path =
    "/ci/junit?project=wireguard&check=boot&target=x86_64/4.9&revision=0441a379af7cce26fadad4931b82baa076dff93a&runId=1";
  const xml = { path, body: "<testsuite/>", headers: { "content-type": "application/xml" } };
  expect((await ask(apps.one, { ...xml, by })).status).toBe(429);
  expect((await ask(apps.one, { ...xml, by: other })).status).toBe(201);
});

it("429: other writes of one token", async () => {
  const by = await asToken(apps.one, "maintainer-of-wireguard", { scopes: ["project:write"] });
  await letThrough(8, (app) => ask(app, { path: "/projects/wireguard/attestations", by, body: {} }));
});

it("429: who says wrongly who asks, by address; who says it rightly goes on from the same", async () => {
  const headers = from();
  await letThrough(3, (app) =>
    ask(app, { path: "/ci/runs", by: { authorization: "Bearer slw_none" }, body: {}, headers }),
  );
  const by = await asToken(apps.one, "ci-of-wireguard");
  expect((await ask(apps.one, { path: "/ci/runs", by, body: run(0), headers })).status).toBe(201);
});

it.each<[string, Omit<Sent, "headers">]>([
  ["what a policy would do", { path: "/channels/testing/policy/what-if", body: {} }],
  ["a yml checked", { path: "/check", body: {} }],
  ["a forecast", { path: "/projects/wireguard/verdict?at=2017-12-01T00:00:00Z" }],
  ["an instant between two seconds", { path: "/projects?at=2017-07-05T16:00:00.001Z" }],
  ["the same as a report", { path: "/channels/testing/report.md?at=2017-07-05T16:00:00.001Z" }],
])("429: %s, by address; what is known now goes on", async (_what, sent) => {
  const headers = from();
  const asked = sent.body ? { ...sent, body: await bodyOf(sent.path) } : sent;
  await letThrough(4, (app) => ask(app, { ...asked, headers }));
  expect((await ask(apps.one, { path: "/projects", headers })).status).toBe(200);
  expect((await ask(apps.one, { path: "/projects?at=2017-07-05T16:00:00Z", headers })).status).toBe(200);
  expect((await ask(apps.one, { ...asked, headers: from() })).status).toBe(200);
});

it("429: a page of a forecast is that refusal", async () => {
  const headers = from();
  const statuses = [];
  for (let time = 0; time < 9; time++)
    statuses.push((await fetch(`${apps.one.url}/?at=2017-12-01T00:00:00Z`, { headers })).status);
  expect(statuses[0]).toBe(200);
  expect(statuses).toContain(429);
});

it("429: attempts to sign in, by address", async () => {
  const headers = from();
  const statuses = [];
  for (let time = 0; time < 5; time++)
    statuses.push((await fetch(`${apps.one.url}/api/auth/callback/github`, { headers, redirect: "manual" })).status);
  expect(statuses[0]).not.toBe(429);
  expect(statuses).toContain(429);
});

/** What is refused for itself is not worked out: a yml and a draft that are taken, the version in force with no criterion of its own. */
async function bodyOf(path: string): Promise<object> {
  if (path === "/check") return { manifest: "kernel:\n  image: linuxkit/kernel:4.9.38\n" };
  const { body } = await ask(apps.one, { path: "/channels/testing/policy" });
  const terms = ["rule", "floor", "graceDays", "settleDays", "migrationDays", "criteria"];
  return { policy: Object.fromEntries(terms.map((term) => [term, body[term]])) };
}
