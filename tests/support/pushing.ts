import { execFile } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Pushed = { readonly code: number; readonly said: string; readonly told: string };

/** What `node bin/slipway.mjs push` comes to with these words and no variables but these. */
export const pushed = (words: readonly string[], variables: Record<string, string> = {}): Promise<Pushed> =>
  new Promise((resolve) => {
    const env = { NODE_ENV: "production" as const, PATH: process.env.PATH ?? "", ...variables };
    execFile(process.execPath, ["bin/slipway.mjs", "push", ...words], { env, encoding: "utf8" }, (error, said, told) =>
      resolve({ code: error ? Number(error.code) : 0, said: said.trim(), told: told.trim() }),
    );
  });

type Way = (request: IncomingMessage, response: ServerResponse, body: Buffer, time: number) => unknown;

/** A server before another, or in its place, while something is done: it answers as `way` has it. */
export async function behind<T>(way: Way, work: (address: string) => Promise<T>): Promise<T> {
  let time = 0;
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    await way(request, response, Buffer.concat(parts), ++time);
  });
  await new Promise<void>((listens) => server.listen(0, "127.0.0.1", listens));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}
