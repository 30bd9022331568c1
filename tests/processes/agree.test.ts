import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { ask, done, headOf, type Told } from "../support/api";
import { Following } from "../support/following";
import { formsOf, plain } from "../support/form";
import { asPerson, asToken, type Caller, nobody, onDatabase } from "../support/login";
import type { RunningApp } from "../support/server";
import { GAPS, twoApps } from "../support/two-apps";

/** What one process is told the other knows at its next request: whatever either keeps of the log is a copy. */
const apps = twoApps();
const MAINTAINER = "maintainer-of-wireguard";
const CANDIDATE = "0441a379af7cce26fadad4931b82baa076dff93a";
const claims = "/projects/wireguard/attestations";
const aClaim = () => ({ criterion: "maintainer", text: `@zx2c4, ${randomUUID()}` });
const aRun = (changes: object = {}) => ({
  ...{ project: "wireguard", check: "build", target: "x86_64/4.9", revision: CANDIDATE, outcome: "passed" },
  ...{ runId: randomUUID(), ...changes },
});

const page = async (app: RunningApp, path: string, by: Caller = nobody): Promise<string> =>
  plain((await (await fetch(app.url + path, { headers: by })).text()).replaceAll(/<script[\s\S]*?<\/script>/g, ""));

/** The form of a page that has this button, sent as a browser without scripts sends it. */
async function press(app: RunningApp, path: string, button: RegExp, pressed: object, by: Caller = nobody) {
  const html = await (await fetch(app.url + path, { headers: by })).text();
  const form = formsOf(html).find(({ buttons }) => buttons.some((it) => button.test(it)));
  if (!form) throw new Error(`There is no button ${button} at ${path}.`);
  const body = new FormData();
  for (const [field, value] of Object.entries({ ...form.fields, ...pressed })) body.append(field, value);
  const headers = { origin: app.url, ...by };
  return fetch(app.url + path, { method: "POST", body, headers, redirect: "manual" });
}

describe("what one process records", () => {
  it("the other answers with the same bytes and the same ETag, and knows no older ones", async () => {
    const paths = ["/log/head", "/log?after=200&limit=100", "/projects", "/projects/wireguard", "/channels/testing"];
    const files = ["/projects/wireguard/badge.svg", "/channels/testing/report.csv", "/channels/testing/policy"];
    const tags = async (app: RunningApp) =>
      Promise.all([...paths, ...files].map(async (path) => [path, (await ask(app, { path })).headers.get("etag")]));
    const before = await tags(apps.other);
    await done(apps.one, { path: claims, by: await asPerson(apps.one, MAINTAINER), body: aClaim() });
    await done(apps.one, { path: "/ci/runs", by: await asToken(apps.one, MAINTAINER), body: aRun() });
    const [there, here] = [await tags(apps.other), await tags(apps.one)];
    expect(there).toEqual(here);
    const changed = there.filter(([, tag], index) => tag !== before[index]?.[1]).map(([path]) => path);
    expect(changed).toEqual(expect.arrayContaining(paths.slice(0, 2)));
    const old = Object.fromEntries(before)["/log/head"] ?? "";
    const asked = { path: "/log/head", headers: { "if-none-match": old } };
    expect((await ask(apps.other, asked)).status).toBe(200);
  });

  it("the other judges by", async () => {
    const digest = async (app: RunningApp) => (await ask(app, { path: "/projects/wireguard/verdict" })).body.digest;
    const before = await digest(apps.other);
    await done(apps.one, { path: claims, by: await asPerson(apps.one, MAINTAINER), body: aClaim() });
    expect(await digest(apps.other)).not.toBe(before);
    expect(await digest(apps.other)).toBe(await digest(apps.one));
  });

  it("the other shows on its board, on the project's page and in the history", async () => {
    const row = async (app: RunningApp) => (await page(app, "/")).replace(/^[\s\S]*?wireguard/, "").slice(0, 200);
    await page(apps.other, "/projects/wireguard");
    const before = await row(apps.other);
    const failed = aRun({ outcome: "failed" });
    await done(apps.one, { path: "/ci/runs", by: await asToken(apps.one, MAINTAINER), body: failed });
    const seq = await headOf(apps.one);
    expect(await row(apps.other)).not.toBe(before);
    expect(await row(apps.other)).toBe(await row(apps.one));
    expect(await page(apps.other, "/history")).toContain(`${seq}`);
    expect(await page(apps.other, "/projects/wireguard")).toBe(await page(apps.one, "/projects/wireguard"));
  });
});

describe("what one process records, whoever follows at the other is told", () => {
  const entry = (seq: number) => (it: { readonly id: string | null }) => it.id === `${seq}`;
  const post = async (changes: object = {}) => {
    const told = await done(apps.one, {
      path: "/ci/runs",
      by: await asToken(apps.one, MAINTAINER),
      body: aRun(changes),
    });
    return (told.runs as readonly { readonly entry: number }[])[0]?.entry ?? 0;
  };

  it("with its number and a sentence, and the page that is asked for then shows it", async () => {
    const following = await Following.of(apps.other, "?project=wireguard");
    const seq = await post({ outcome: "failed" });
    const { name, data } = await following.until(entry(seq));
    expect([name, data]).toEqual([
      "entry",
      expect.objectContaining({ seq, stream: "project:wireguard", kind: "ci-run" }),
    ]);
    expect(data.said).toMatch(/^wireguard: build on x86_64 \/ 4.9 failed/);
    expect(await page(apps.other, "/projects/wireguard")).toContain(`entry ${seq}`);
    following.end();
  });

  it("nothing of other projects, and all of them who follows all", async () => {
    const [landlock, all] = await Promise.all([
      Following.of(apps.other, "?project=landlock"),
      Following.of(apps.other),
    ]);
    const [first] = [await post(), await post()];
    await all.until(entry(first + 1));
    expect(all.heard.map(({ id }) => id)).toEqual([`${first}`, `${first + 1}`]);
    // The chair's word on the instance concerns everybody, and comes after what did not.
    const chair = await asPerson(apps.one, "chair");
    const appointment = { who: "newcomer", name: "newcomer", role: "maintainer", of: { project: "landlock" } };
    const { entries } = await done(apps.one, { path: "/appointments", by: chair, body: appointment });
    await landlock.until(entry(entries?.[0] ?? 0));
    expect(landlock.heard).toHaveLength(1);
    for (const following of [landlock, all]) following.end();
  });

  it("who was away is told what they missed, from either process, each entry once", async () => {
    const before = await headOf(apps.one);
    const seqs = [await post(), await post(), await post()];
    for (const app of [apps.one, apps.other]) {
      const after = { "last-event-id": `${before + 1}` };
      const [again, first] = await Promise.all([
        Following.of(app, `?since=${before - 5}`, after),
        Following.of(app, `?since=${before}`),
      ]);
      await Promise.all([again.until(entry(seqs[2] ?? 0)), first.until(entry(seqs[2] ?? 0))]);
      expect(again.heard.map(({ id }) => Number(id))).toEqual(seqs.slice(1));
      expect(first.heard.map(({ id }) => Number(id))).toEqual(seqs);
      for (const following of [again, first]) following.end();
    }
  });

  it("a connection to Postgres that is cut is made anew, and what was recorded meanwhile is told", async () => {
    const following = await Following.of(apps.other, "?project=wireguard");
    const cut = () =>
      onDatabase(apps.one, (client) =>
        client.query(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'slipway listening' AND datname = current_database()",
        ),
      );
    expect((await cut()).rowCount).toBe(2);
    const seqs = [await post(), await post()];
    for (const seq of seqs) await following.until(entry(seq));
    expect(following.heard.map(({ id }) => Number(id))).toEqual(seqs);
    following.end();
  });

  it("asks the database nothing for those who follow, and answers whoever reads on the way in the right words", async () => {
    const following = await Promise.all(Array.from({ length: 40 }, () => Following.of(apps.other)));
    const connections = await onDatabase(apps.one, async (client) => {
      const { rows } = await client.query<{ count: string }>(
        "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE 'slipway%' AND datname = current_database()",
      );
      return Number(rows[0]?.count);
    });
    expect(connections).toBeLessThanOrEqual(2 * 11);
    const { headers } = following[0]?.answer ?? new Response();
    expect([headers.get("content-type"), headers.get("cache-control"), headers.get("x-accel-buffering")]).toEqual([
      "text/event-stream; charset=utf-8",
      "no-cache, no-transform",
      "no",
    ]);
    const seq = await post();
    await Promise.all(following.map((it) => it.until(entry(seq))));
    for (const it of following) it.end();
  });

  it.each([
    ["?project=wireguard&at=2017-07-05", 422, "another instant"],
    ["?project=wiregard", 404, "Did you mean wireguard?"],
    ["?channel=nowhere", 404, "no channel called nowhere"],
    ["?since=yesterday", 422, "no place in the log"],
    ["?of=wireguard", 422, "nothing to ask called “of”"],
  ])("%s is refused", async (query, status, words) => {
    const told = await ask(apps.one, { path: `/events${query}` });
    expect([told.status, told.body.detail]).toEqual([status, expect.stringContaining(words)]);
  });
});

describe("who is signed in at one process", () => {
  it("is signed in at the other, and signed out there when signed out here", async () => {
    const answer = await press(apps.one, "/sign-in", /maintainer of wireguard/, { handle: MAINTAINER });
    const cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
    expect([answer.status, cookie]).toEqual([303, expect.stringMatching(/^slipway=./)]);
    await done(apps.other, { path: claims, by: { cookie }, body: aClaim() });
    await onDatabase(apps.one, (client) => client.query("UPDATE session SET revoked_at = now()"));
    for (const app of [apps.one, apps.other])
      expect((await ask(app, { path: claims, by: { cookie }, body: aClaim() })).status).toBe(401);
  });

  it("makes a token that is good at the other, until it is revoked, at once and everywhere", async () => {
    const by = await asPerson(apps.one, MAINTAINER);
    const made = await done(apps.one, { path: "/tokens", by, body: { name: "CI", scopes: ["ci:write"] } });
    const machine = { authorization: `Bearer ${made.secret}` };
    for (const app of [apps.one, apps.other]) await done(app, { path: "/ci/runs", by: machine, body: aRun() });
    await done(apps.one, { method: "DELETE", path: `/tokens/${made.id}`, by }, 200);
    for (const app of [apps.other, apps.one])
      expect((await ask(app, { path: "/ci/runs", by: machine, body: aRun() })).status).toBe(401);
  });

  it("loses a role at the other's next request when the chair ends the appointment at one", async () => {
    const [chair, voter] = [await asPerson(apps.one, "chair"), await asPerson(apps.one, "newcomer")];
    const appointment = { who: "newcomer", name: "newcomer", role: "maintainer", of: { project: "wireguard" } };
    const { entries } = await done(apps.one, { path: "/appointments", by: chair, body: appointment });
    await done(apps.other, { path: claims, by: voter, body: aClaim() });
    await done(apps.one, { path: `/appointments/${entries?.[0]}/end`, by: chair, body: { text: "done" } });
    expect((await ask(apps.other, { path: claims, by: voter, body: aClaim() })).status).toBe(403);
  });
});

describe("sent to both at once", () => {
  const runs = (told: Told) => told.body.runs as readonly { readonly entry: number; readonly new: boolean }[];

  it("one Idempotency-Key is one act, and another body with it is refused by either", async () => {
    const by = await asPerson(apps.one, MAINTAINER);
    const headers = { "idempotency-key": randomUUID() };
    const sent = { path: claims, by, body: aClaim(), headers };
    const before = await headOf(apps.one);
    const told = await Promise.all([apps.one, apps.other, apps.one, apps.other].map((app) => ask(app, sent)));
    expect(told.map(({ status, body }) => [status, body.entries])).toEqual(told.map(() => [201, [before + 1]]));
    expect(await headOf(apps.one)).toBe(before + 1);
    for (const app of [apps.one, apps.other]) expect((await ask(app, { ...sent, body: aClaim() })).status).toBe(409);
  });

  it("one key is one token, with one secret", async () => {
    const by = await asPerson(apps.one, MAINTAINER);
    const headers = { "idempotency-key": randomUUID() };
    const sent = { path: "/tokens", by, body: { name: "CI", scopes: ["ci:write"] }, headers };
    const told = await Promise.all([apps.one, apps.other].map((app) => done(app, sent)));
    expect(new Set(told.map(({ id, secret }) => `${id} ${secret}`)).size).toBe(1);
  });

  it("forty posts are one chain without a gap, and twenty runs told to both are twenty entries", async () => {
    const by = await asToken(apps.one, MAINTAINER);
    const before = await headOf(apps.one);
    const told = await Promise.all(
      Array.from({ length: 20 }, () => aRun()).flatMap((body) =>
        [apps.one, apps.other].map((app) => ask(app, { path: "/ci/runs", by, body })),
      ),
    );
    expect(told.map(({ status }) => status).sort()).toEqual([...Array(20).fill(200), ...Array(20).fill(201)]);
    const recorded = told.flatMap(runs).filter((run) => run.new);
    expect(recorded.map(({ entry }) => entry).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => before + 1 + index),
    );
    expect(await onDatabase(apps.one, async (client) => (await client.query(GAPS)).rows[0])).toEqual({
      missing: 0,
      broken: 0,
    });
    const [here, there] = await Promise.all([apps.one, apps.other].map((app) => ask(app, { path: "/log/head" })));
    expect(there?.text).toBe(here?.text);
  });
});

it("a practice clock moved at one has moved at the other, and what the record holds by then is told once", async () => {
  const due = () =>
    onDatabase(apps.one, async (client) =>
      Number((await client.query("SELECT count(*) FROM due_fact")).rows[0]?.count),
    );
  const [chair, left, head] = [await asPerson(apps.one, "chair"), await due(), await headOf(apps.one)];
  const until = async (app: RunningApp) => /Pretend it is ([^.]+)\./.exec(await page(app, "/"))?.[1];
  expect(await until(apps.other)).toBe("19 July 2017");
  expect((await press(apps.one, "/", /7 days/, { by: "7 days" }, chair)).status).toBeLessThan(400);
  const [there, here] = await Promise.all([until(apps.other), until(apps.one)]);
  expect([there, here]).toEqual(["26 July 2017", "26 July 2017"]);
  const told = left - (await due());
  expect(told).toBeGreaterThan(0);
  expect((await headOf(apps.one)) - head).toBe(told + 1);
});
