import { expect, it } from "vitest";
import { sent } from "./send.mjs";

/** A server that answers in this order, and how it was waited for. */
function server(...answers: (Response | Error)[]) {
  const it = { waited: [] as number[], made: 0, lines: [] as string[] };
  const ask = (async () => {
    const next = answers.shift();
    if (next instanceof Response) return next;
    throw new TypeError("fetch failed", { cause: next });
  }) as typeof fetch;
  const make = async () => ({ address: "http://127.0.0.1", init: { body: String(++it.made) } });
  const go = () => sent(make, { ask, wait: async (ms) => it.waited.push(ms), said: (line) => it.lines.push(line) });
  return Object.assign(it, { go });
}
const lost = new Error("read ECONNRESET");
const busy = (status: number, after?: string) =>
  new Response("", { status, ...(after && { headers: { "retry-after": after } }) });
const done = () => Response.json({ said: "Recorded." }, { status: 201 });

it("what is answered is answered", async () => {
  for (const status of [200, 201, 401, 403, 404, 409, 413, 415, 422, 500, 307])
    expect((await server(new Response("{}", { status })).go()).status).toBe(status);
});

it("a connection lost, 429, 503 and a proxy’s word are tried again, with who one is said anew", async () => {
  const it = server(lost, busy(429), busy(502), busy(503), done());
  expect(await it.go()).toEqual({ status: 201, body: { said: "Recorded." } });
  expect([it.waited, it.made]).toEqual([[250, 1_000, 4_000, 16_000], 5]);
  expect(it.lines[0]).toBe("Not answered: read ECONNRESET. Again in 1 s.");
});

it("as late as is asked, and no later than a minute", async () => {
  const it = server(busy(429, "7"), busy(503, "0"), busy(503, "86400"), busy(429, "soon"), done());
  await it.go();
  expect(it.waited).toEqual([7_000, 0, 60_000, 16_000]);
});

it("to a date", async () => {
  const it = server(busy(503, new Date(Date.now() - 60_000).toUTCString()), done());
  await it.go();
  expect(it.waited).toEqual([0]);
});

it("six times, and then no more", async () => {
  const it = server(...Array.from({ length: 9 }, () => busy(503)));
  expect((await it.go()).status).toBe(503);
  expect(it.made).toBe(6);
  const gone = server(...Array.from({ length: 9 }, () => lost));
  await expect(gone.go()).rejects.toThrow("the server was not reached: read ECONNRESET.");
});

it("an answer that is no JSON has no words", async () => {
  expect(await server(new Response("<html>", { status: 404 })).go()).toEqual({ status: 404, body: {} });
});
