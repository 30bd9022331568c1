import { randomUUID } from "node:crypto";
import http from "node:http";
import net from "node:net";
import { expect, it } from "vitest";
import { ask } from "../support/api";
import { Following } from "../support/following";
import { asToken, onDatabase } from "../support/login";
import type { RunningApp } from "../support/server";
import { GAPS, twoApps } from "../support/two-apps";

/** One of two processes goes, in order or not: whoever asks both as a proxy does loses nothing. */
const apps = twoApps();
const aRun = () => ({
  ...{ project: "wireguard", check: "build", target: "x86_64/4.9", outcome: "passed", runId: randomUUID() },
  revision: "0441a379af7cce26fadad4931b82baa076dff93a",
});
const entriesOf = (runIds: readonly string[]) =>
  onDatabase(apps.other, async (client) => {
    const { rows } = await client.query<{ times: string }>(
      "SELECT count(*) AS times FROM fact WHERE kind = 'ci-run' AND body::json->>'runId' = ANY($1) GROUP BY body::json->>'runId'",
      [runIds],
    );
    return rows.map(({ times }) => Number(times));
  });
const gaps = () => onDatabase(apps.other, async (client) => (await client.query(GAPS)).rows[0]);

it("one is killed in the middle, the other goes on, and all that was acknowledged by either is in the log once", async () => {
  const by = await asToken(apps.one, "maintainer-of-wireguard");
  const acknowledged: string[] = [];
  let left = 32;
  const post = async (app: RunningApp) => {
    while (left-- > 0) {
      const body = aRun();
      const told = await ask(app, { path: "/ci/runs", by, body }).catch(() => null);
      if (!told) return;
      expect(told.status).toBe(201);
      acknowledged.push(body.runId);
      if (acknowledged.length === 8) await apps.one.kill();
    }
  };
  await Promise.all([apps.one, apps.other, apps.one, apps.other].map(post));
  expect(left).toBeLessThan(0);
  expect(await entriesOf(acknowledged)).toEqual(acknowledged.map(() => 1));
  expect(await gaps()).toEqual({ missing: 0, broken: 0 });
  await apps.again("one");
  const heads = await Promise.all([apps.one, apps.other].map((app) => ask(app, { path: "/log/head" })));
  expect(heads[0]?.text).toBe(heads[1]?.text);
});

it("one is told to leave: what it was asked it answers, on connections that it closes, and it is gone within ten seconds", async () => {
  const by = await asToken(apps.one, "maintainer-of-wireguard");
  const body = JSON.stringify(aRun());
  const [post, ready] = await Promise.all([line(apps.one), line(apps.one)]);
  post.say(`POST /api/v1/ci/runs HTTP/1.1\r\nHost: here\r\nAuthorization: ${by.authorization}\r\n`);
  post.say(`Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 20)}`);
  ready.say("GET /readyz HTTP/1.1\r\n");
  await ask(apps.one, { path: "/log/head" }); // what was sent before has arrived
  const busy = { running: true, answered: 0 };
  const asking = onOneConnection(apps.one, busy);
  while (busy.answered < 3) await new Promise(setImmediate);

  process.kill(apps.one.pid ?? 0, "SIGTERM");
  await refusesConnections(apps.one);
  ready.say("Host: here\r\n\r\n");
  post.say(body.slice(20));
  const [answer, unready] = await Promise.all([post.heard, ready.heard]);
  expect(answer).toMatch(/^HTTP\/1.1 201 [\s\S]*\r\nconnection: close\r\n[\s\S]*Recorded as entry/i);
  expect(unready).toMatch(/^HTTP\/1.1 503 [\s\S]*told to leave/);
  expect(await apps.one.ended).toBe(143);
  busy.running = false;
  expect(await asking).toBe("closed between two answers");
  expect(await entriesOf([JSON.parse(body).runId])).toEqual([1]);
  await apps.again("one");
});

it("who follows at one that is told to leave is let go at once, and follows at the other from where they were", async () => {
  const by = await asToken(apps.one, "maintainer-of-wireguard");
  const post = async () => {
    const body = aRun();
    const { body: told } = await ask(apps.other, { path: "/ci/runs", by, body });
    return `${(told.runs as readonly { readonly entry: number }[])[0]?.entry}`;
  };
  const following = await Following.of(apps.one, "?project=wireguard");
  const seq = await post();
  await following.until(({ id }) => id === seq);
  const began = performance.now();
  process.kill(apps.one.pid ?? 0, "SIGTERM");
  await following.ended;
  expect(await apps.one.ended).toBe(143);
  expect(performance.now() - began).toBeLessThan(5_000); // nobody waited for it
  const missed = await post();
  const again = await Following.of(apps.other, "?project=wireguard&since=1", { "last-event-id": seq });
  await again.until(({ id }) => id === missed);
  expect(again.heard.map(({ id }) => id)).toEqual([missed]);
  again.end();
  await apps.again("one");
});

it("a request that never ends keeps nobody from leaving", { timeout: 20_000 }, async () => {
  const by = await asToken(apps.one, "maintainer-of-wireguard");
  const hung = await line(apps.one);
  hung.say(`POST /api/v1/ci/runs HTTP/1.1\r\nHost: here\r\nAuthorization: ${by.authorization}\r\n`);
  hung.say("Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
  await ask(apps.one, { path: "/log/head" });
  const began = performance.now();
  process.kill(apps.one.pid ?? 0, "SIGTERM");
  expect(await apps.one.ended).toBe(143);
  const took = performance.now() - began;
  expect(took).toBeGreaterThan(5_000); // it was waited for
  expect(took).toBeLessThan(10_000);
  expect((await ask(apps.other, { path: "/log/head" })).status).toBe(200);
});

/** A connection on which a request is sent piece by piece; `heard` is all that came back once it was closed. */
async function line({ url }: RunningApp) {
  const socket = net.connect(Number(new URL(url).port), "127.0.0.1");
  await new Promise((resolve) => socket.once("connect", resolve));
  let text = "";
  const heard = new Promise<string>((resolve) => {
    socket.on("data", (part) => {
      text += part;
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(text));
  });
  return { say: (piece: string) => socket.write(piece), heard };
}

/** Asks again and again on a connection that is kept open, as a proxy does, until it is closed. */
async function onOneConnection({ url }: RunningApp, busy: { running: boolean; answered: number }): Promise<string> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  try {
    while (busy.running) {
      const outcome = await new Promise<string>((resolve) => {
        let begun = false;
        const request = http.get(`${url}/api/v1/log/head`, { agent }, (answer) => {
          begun = true;
          answer.resume().on("end", () => resolve("answered"));
          answer.on("error", () => resolve("cut in an answer"));
        });
        request.on("error", () => resolve(begun ? "cut in an answer" : "closed between two answers"));
      });
      if (outcome !== "answered") return outcome;
      busy.answered++;
    }
    return "never closed";
  } finally {
    agent.destroy();
  }
}

async function refusesConnections({ url }: RunningApp): Promise<void> {
  const isRefused = () =>
    new Promise<boolean>((resolve) => {
      const socket = net.connect(Number(new URL(url).port), "127.0.0.1");
      socket.once("connect", () => resolve(false)).once("error", () => resolve(true));
      socket.once("connect", () => socket.destroy());
    });
  while (!(await isRefused())) await new Promise(setImmediate);
}
