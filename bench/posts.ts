import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import { asToken } from "../tests/support/login";
import type { RunningApp } from "../tests/support/server";
import { makerOf, slugOf } from "./group";

/** A machine that posts for one project: with its token, over connections that it keeps. */
export type Poster = { readonly project: string; readonly authorization: string; readonly revision: string };

export const posterOf = async (app: RunningApp, place: number): Promise<Poster> => {
  const project = slugOf(place);
  const { authorization = "" } = await asToken(app, makerOf(place), { project, name: `CI of ${project}` });
  return { project, authorization, revision: (place + 1).toString(16).padStart(40, "0") };
};

/** A run as CI posts it, of an id of its own; three in four pass. */
export const aRunOf = ({ project, revision }: Poster, place: number) => ({
  ...{ project, check: "test", target: "default", revision, tree: revision, runId: randomUUID() },
  outcome: place % 4 === 0 ? "failure" : "success",
  url: `https://ci.example.org/${project}/${place}`,
});

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Posts JSON and answers with what was said; throws on anything but 200 and 201. */
export function post(url: string, body: unknown, authorization: string): Promise<string> {
  const bytes = Buffer.from(JSON.stringify(body));
  const headers = { authorization, "content-type": "application/json", "content-length": bytes.byteLength };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", agent, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => {
        const text = Buffer.concat(parts).toString();
        if (answer.statusCode === 200 || answer.statusCode === 201) resolve(text);
        else reject(new Error(`${url} answered ${answer.statusCode}: ${text.slice(0, 300)}`));
      });
    });
    sent.on("error", reject);
    sent.end(bytes);
  });
}

/** How often a second so many at once do something, each one after the other, for so long. */
export async function rateOf(once: (caller: number) => Promise<unknown>, callers: number, seconds: number) {
  let done = 0;
  const begin = process.hrtime.bigint();
  const spent = () => Number(process.hrtime.bigint() - begin) / 1e9;
  const caller = async (_: unknown, place: number) => {
    while (spent() < seconds) {
      await once(place);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return done / spent();
}
